package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Reminds all reviewers of a cohort who have something to do, each at most once a day; the letters leave on working days. */
@ApplicationScoped
public class RemindReviewers {
    private final Panels panels;
    private final TellReviewers tell;
    private final History history;

    RemindReviewers(Panels panels, TellReviewers tell, History history) {
        this.panels = panels;
        this.tell = tell;
        this.history = history;
    }

    /** @return how many letters were written */
    @Transactional
    public int remind(Actor actor, UUID cohortId) {
        panels.open(actor, cohortId);
        int letters = tell.tell(cohortId, everybody -> true);
        if (letters > 0) {
            history.record(actor.entry("reviewers-reminded")
                    .about("cohort", cohortId)
                    .in(cohortId)
                    .detail(letters == 1 ? "1 reviewer" : letters + " reviewers"));
        }
        return letters;
    }
}
