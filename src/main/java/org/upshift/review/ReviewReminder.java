package org.upshift.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That a reviewer was reminded on a day: a key holds that it is once. */
@Entity
class ReviewReminder {
    @Id
    private UUID letterId;

    private UUID cohortId;
    private UUID reviewerId;
    private LocalDate sentOn;

    protected ReviewReminder() {}

    ReviewReminder(UUID letter, UUID cohort, UUID reviewer, LocalDate day) {
        letterId = letter;
        cohortId = cohort;
        reviewerId = reviewer;
        sentOn = day;
    }

    UUID getReviewerId() {
        return reviewerId;
    }
}
