package org.upshift.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentStatus.Event;
import org.upshift.kernel.RuleViolation;

/** A person's place in a cohort. */
@Entity
class Enrolment {
    @Id
    private UUID id;

    private UUID cohortId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private Instant takenAt;
    private Instant endedAt;

    /** At most one place that is not given up, per person and cohort. */
    private String liveKey;

    @Version
    private int version;

    protected Enrolment() {}

    Enrolment(UUID cohort, UUID person, Instant now) {
        id = UUID.randomUUID();
        cohortId = cohort;
        personId = person;
        status = EnrolmentStatus.TAKEN;
        takenAt = now;
        liveKey = liveKey(cohort, person);
    }

    static String liveKey(UUID cohort, UUID person) {
        return cohort + "/" + person;
    }

    void complete(Instant now) {
        moveTo(Event.COMPLETE, now);
    }

    void reopen() {
        moveTo(Event.REOPEN, null);
    }

    void withdraw(Instant now) {
        moveTo(Event.WITHDRAW, now);
        liveKey = null;
    }

    /** Becomes the place of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : liveKey(cohortId, person);
    }

    private void moveTo(Event event, Instant end) {
        status = status.next(event).orElseThrow(() -> new RuleViolation("place-over", refusal()));
        endedAt = end;
    }

    private String refusal() {
        return switch (status) {
            case TAKEN -> "This place is not completed";
            case COMPLETED -> "This place is completed";
            case WITHDRAWN -> "This place is no longer taken";
        };
    }

    UUID getId() {
        return id;
    }

    EnrolmentStatus getStatus() {
        return status;
    }
}
