package org.upshift.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.review.ReviewStatus.Event;

/** What one reviewer says of one application. */
@Entity
class Review {
    @Id
    private UUID id;

    private UUID cohortId;
    private UUID applicationId;
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @ElementCollection
    @CollectionTable(name = "review_score", joinColumns = @JoinColumn(name = "review_id"))
    private Set<GivenScore> scores = new HashSet<>();

    /** All points together; null unless it was submitted. */
    private Integer total;

    private String recusalReason = "";

    /** Whether the words in it are destroyed already; the points stay. */
    private boolean wordsGone;

    private Instant assignedAt;
    private Instant savedAt;
    private Instant submittedAt;
    private Instant endedAt;

    /** At most one that goes on, per application and reviewer. */
    private String liveKey;

    @Version
    private int version;

    protected Review() {}

    Review(UUID cohort, UUID application, UUID reviewer, Instant now) {
        id = UUID.randomUUID();
        cohortId = cohort;
        applicationId = application;
        reviewerId = reviewer;
        status = ReviewStatus.ASSIGNED;
        assignedAt = now;
        liveKey = liveKey(application, reviewer);
    }

    private static String liveKey(UUID application, UUID reviewer) {
        return application + "/" + reviewer;
    }

    /** Keeps what was typed, complete or not; what was submitted is no longer, until it is submitted again. */
    void save(Collection<GivenScore> given, Instant now) {
        moveTo(Event.SAVE, "This review can no longer be changed");
        scores.retainAll(given);
        scores.addAll(given);
        total = null;
        submittedAt = null;
        savedAt = now;
    }

    void submit(Rubric rubric, Instant now) {
        RuleViolations.throwAny(rubric.unscored(scores));
        moveTo(Event.SUBMIT, "Save the scores before you submit them");
        total = scores.stream().mapToInt(GivenScore::points).sum();
        submittedAt = now;
    }

    void recuse(String reason, Instant now) {
        moveTo(Event.RECUSE, "This review can no longer be changed");
        recusalReason = reason;
        end(now);
    }

    void takeBack(Instant now) {
        moveTo(Event.TAKE_BACK, "This review cannot be taken back any more");
        end(now);
    }

    private void end(Instant now) {
        total = null;
        submittedAt = null;
        endedAt = now;
        liveKey = null;
    }

    /** Becomes the review of another person, when two turn out to be one. */
    void belongTo(UUID reviewer) {
        reviewerId = reviewer;
        liveKey = liveKey == null ? null : liveKey(applicationId, reviewer);
    }

    private void moveTo(Event event, String otherwise) {
        status = status.next(event).orElseThrow(() -> new RuleViolation("review-not-so", otherwise));
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    UUID getApplicationId() {
        return applicationId;
    }

    UUID getReviewerId() {
        return reviewerId;
    }

    ReviewStatus getStatus() {
        return status;
    }

    int getVersion() {
        return version;
    }
}
