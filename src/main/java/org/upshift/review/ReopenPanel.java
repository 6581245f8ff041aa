package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.admission.PanelAtWork;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.review.ReviewStatus.Event;

/** Opens a closed panel again, for a reason; each review goes on where it was. */
@ApplicationScoped
public class ReopenPanel {
    private static final int LONGEST = 1000;

    private final Panels panels;
    private final Reviews reviews;
    private final PanelAtWork atWork;
    private final History history;

    ReopenPanel(Panels panels, Reviews reviews, PanelAtWork atWork, History history) {
        this.panels = panels;
        this.reviews = reviews;
        this.atWork = atWork;
        this.history = history;
    }

    @Transactional
    public void reopen(Actor actor, UUID cohortId, String reason) {
        var panel = panels.existing(actor, cohortId);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new RuleViolation(
                    "reason-missing", "reason", "Say why the panel is opened again, in 1,000 characters or fewer");
        }
        panel.reopen();
        if (reviews.moveAll(cohortId, Event.THAW) > 0) {
            atWork.begins(cohortId);
        }
        history.record(actor.entry("panel-reopened")
                .about("cohort", cohortId)
                .in(cohortId)
                .detail(why));
    }
}
