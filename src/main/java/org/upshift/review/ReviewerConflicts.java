package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Whether a conflict has come up since an application was given to a reviewer, such as somebody else asked to sign. */
@ApplicationScoped
class ReviewerConflicts {
    private final Conflicts conflicts;

    ReviewerConflicts(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    Optional<Conflict> between(UUID cohort, UUID application, UUID reviewer) {
        return conflicts.of(cohort, List.of(application), List.of(reviewer)).between(application, reviewer);
    }

    /** Which of them it is, would say who applies. */
    void requireNone(Review review) {
        if (between(review.getCohortId(), review.getApplicationId(), review.getReviewerId())
                .isPresent()) {
            throw new RuleViolation(
                    "reviewer-conflict",
                    "You cannot review this application: you are in conflict with it. The programme team gives it to somebody else");
        }
    }
}
