package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** A reviewer declares a conflict of interest and steps back from an application, for good. */
@ApplicationScoped
public class RecuseReview {
    private static final int LONGEST = 1000;

    private final Panels panels;
    private final Reviews reviews;
    private final PanelQueries queries;
    private final History history;
    private final Clock clock;

    RecuseReview(Panels panels, Reviews reviews, PanelQueries queries, History history, Clock clock) {
        this.panels = panels;
        this.reviews = reviews;
        this.queries = queries;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void recuse(Actor actor, UUID id, String reason) {
        var panel = panels.locked(reviews.cohortOfOwn(actor, id)).orElseThrow(() -> new NotFound("review"));
        var review = reviews.own(actor, id);
        panel.requireOpen();
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new RuleViolation("reason-missing", "reason", "Say why you step back, in 1,000 characters or fewer");
        }
        review.recuse(why, clock.instant());
        history.record(actor.entry("review-recused")
                .about("cohort", review.getCohortId())
                .in(review.getCohortId())
                .detail(queries.applicant(review.getCohortId(), review.getApplicationId())
                        .map(PanelQueries.Applicant::reference)
                        .orElse(null)));
    }
}
