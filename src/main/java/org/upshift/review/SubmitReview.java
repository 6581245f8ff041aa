package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Hands in a review that is complete: from now on its scores count. Until the panel closes it can be changed and handed in again. */
@ApplicationScoped
public class SubmitReview {
    private final Panels panels;
    private final Reviews reviews;
    private final ReviewerConflicts conflicts;
    private final PanelQueries queries;
    private final History history;
    private final Clock clock;

    SubmitReview(
            Panels panels,
            Reviews reviews,
            ReviewerConflicts conflicts,
            PanelQueries queries,
            History history,
            Clock clock) {
        this.panels = panels;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.queries = queries;
        this.history = history;
        this.clock = clock;
    }

    /** @param version that was saved last */
    @Transactional
    public void submit(Actor actor, UUID id, int version) {
        var panel = panels.locked(reviews.cohortOfOwn(actor, id)).orElseThrow(() -> new NotFound("review"));
        var review = reviews.own(actor, id);
        conflicts.requireNone(review);
        panel.requireOpen();
        if (review.getVersion() != version) {
            throw new RuleViolation(
                    "changed-meanwhile",
                    "This review was saved in another window meanwhile. Look at what it says now and submit it again");
        }
        review.submit(panel.getRubric(), clock.instant());
        history.record(actor.entry("review-submitted")
                .about("cohort", review.getCohortId())
                .in(review.getCohortId())
                .detail(queries.applicant(review.getCohortId(), review.getApplicationId())
                        .map(PanelQueries.Applicant::reference)
                        .orElse(null)));
    }
}
