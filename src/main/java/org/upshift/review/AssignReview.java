package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.PanelAtWork;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Gives one application to one reviewer, who must not be in conflict with it, and tells them. */
@ApplicationScoped
public class AssignReview {
    private final EntityManager entities;
    private final Panels panels;
    private final Reviewers reviewers;
    private final Conflicts conflicts;
    private final ReviewQueries queries;
    private final PanelAtWork atWork;
    private final TellReviewers tell;
    private final History history;
    private final Clock clock;

    AssignReview(
            EntityManager entities,
            Panels panels,
            Reviewers reviewers,
            Conflicts conflicts,
            ReviewQueries queries,
            PanelAtWork atWork,
            TellReviewers tell,
            History history,
            Clock clock) {
        this.entities = entities;
        this.panels = panels;
        this.reviewers = reviewers;
        this.conflicts = conflicts;
        this.queries = queries;
        this.atWork = atWork;
        this.tell = tell;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID assign(Actor actor, UUID cohortId, UUID application, UUID reviewer) {
        panels.open(actor, cohortId);
        if (reviewers.of(cohortId).stream().noneMatch(one -> one.id().equals(reviewer))) {
            throw new RuleViolation("reviewer-unknown", "reviewer", "Choose one of the reviewers of this cohort");
        }
        var ground = conflicts.of(cohortId, List.of(application), List.of(reviewer));
        var submission = ground.submissions().stream().findFirst().orElseThrow(() -> new NotFound("application"));
        if (!conflicts.isReviewable(cohortId, application)) {
            throw new RuleViolation(
                    "application-not-open",
                    "reviewer",
                    "Only an application that was sent and not decided is reviewed");
        }
        ground.between(application, reviewer).ifPresent(conflict -> {
            throw new RuleViolation("reviewer-conflict", "reviewer", "They cannot review this: " + conflict.words());
        });
        if (queries.held(cohortId).stream()
                .anyMatch(one ->
                        one.application().equals(application) && one.reviewer().equals(reviewer))) {
            throw new RuleViolation("review-exists", "reviewer", "They have this application already");
        }
        var review = new Review(cohortId, application, reviewer, clock.instant());
        entities.persist(review);
        atWork.begins(cohortId);
        tell.tell(cohortId, reviewer::equals);
        history.record(actor.entry("review-assigned")
                .about("cohort", cohortId)
                .in(cohortId)
                .detail(submission.reference()));
        return review.getId();
    }
}
