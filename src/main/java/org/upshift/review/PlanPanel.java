package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Changes how many review each application, and until when. */
@ApplicationScoped
public class PlanPanel {
    private final Panels panels;
    private final History history;

    PlanPanel(Panels panels, History history) {
        this.panels = panels;
        this.history = history;
    }

    @Transactional
    public void plan(Actor actor, UUID cohortId, int each, LocalDate due) {
        var panel = panels.open(actor, cohortId);
        var entry = actor.entry("panel-planned")
                .about("cohort", cohortId)
                .in(cohortId)
                .changed("Reviews of each application", panel.getReviewsEach(), each)
                .changed("Last day for reviews", panel.getDueOn(), due);
        panel.plan(each, due);
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }
}
