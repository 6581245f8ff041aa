package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.admission.PanelAtWork;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.review.ReviewStatus.Event;

/** Closes a panel: no review in it changes any more. */
@ApplicationScoped
public class ClosePanel {
    private final Panels panels;
    private final Reviews reviews;
    private final PanelAtWork atWork;
    private final History history;
    private final Clock clock;

    ClosePanel(Panels panels, Reviews reviews, PanelAtWork atWork, History history, Clock clock) {
        this.panels = panels;
        this.reviews = reviews;
        this.atWork = atWork;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void close(Actor actor, UUID cohortId) {
        panels.existing(actor, cohortId).close(clock.instant());
        int frozen = reviews.moveAll(cohortId, Event.FREEZE);
        atWork.ends(cohortId);
        history.record(actor.entry("panel-closed")
                .about("cohort", cohortId)
                .in(cohortId)
                .detail(frozen == 1 ? "1 review" : frozen + " reviews"));
    }
}
