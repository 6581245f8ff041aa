package org.upshift.review;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Period;
import org.upshift.people.AgeRule;

/** How long the words of reviewers stay; their points stay as long as the application. */
@Singleton
class OldReviews {
    private final OldReviewQueries queries;
    private final DestroyReviews destruction;

    OldReviews(OldReviewQueries queries, DestroyReviews destruction) {
        this.queries = queries;
        this.destruction = destruction;
    }

    @Produces
    @Singleton
    AgeRule words() {
        return new AgeRule(
                "review-comments",
                "Comments of reviewers, and why one stepped back, from the closing of the panel",
                "A decision can be explained for as long as it can be disputed; the points stay with the application",
                new AgeRule.Periods(Period.ofMonths(6), Period.ofMonths(3), Period.ofMonths(36)),
                due -> queries.countWords(due.before(), due.held()),
                (due, page) -> queries.words(due.before(), due.held(), page),
                destruction::words);
    }
}
