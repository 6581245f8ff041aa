package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.admission.OfferStatus.Event;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/** A place offered to an applicant until a deadline. */
@Entity
class Offer {
    @Id
    private UUID id;

    private UUID applicationId;
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    private LocalDateTime deadline;
    private boolean withoutSignOff;
    private Instant offeredAt;
    private Instant endedAt;

    /** At most one open or accepted offer per application. */
    private String liveKey;

    @Version
    private int version;

    protected Offer() {}

    /** @param deadline the last second, Europe/London, in which the offer can be accepted */
    Offer(Application application, LocalDateTime deadline, boolean withoutSignOff, Instant now) {
        id = UUID.randomUUID();
        applicationId = application.getId();
        cohortId = application.getCohortId();
        status = OfferStatus.OFFERED;
        this.deadline = deadline;
        this.withoutSignOff = withoutSignOff;
        offeredAt = now;
        liveKey = applicationId.toString();
    }

    void accept(Instant now) {
        if (isOpen() && !now.isBefore(end())) {
            throw new RuleViolation(
                    "offer-expired",
                    "This offer has expired: it could be accepted until " + LondonTime.dateTime(deadline)
                            + ". Write to the programme team if you still want a place");
        }
        moveTo(Event.ACCEPT, now);
    }

    void decline(Instant now) {
        moveTo(Event.DECLINE, now);
        liveKey = null;
    }

    void expire(Instant now) {
        moveTo(Event.EXPIRE, now);
        liveKey = null;
    }

    void withdraw(Instant now) {
        moveTo(Event.WITHDRAW, now);
        liveKey = null;
    }

    void defer(Instant now) {
        moveTo(Event.DEFER, now);
        liveKey = null;
    }

    private void moveTo(Event event, Instant now) {
        status = status.next(event)
                .orElseThrow(() -> new RuleViolation(
                        status == OfferStatus.EXPIRED ? "offer-expired" : "offer-closed",
                        switch (status) {
                            case EXPIRED ->
                                "This offer has expired: it could be accepted until " + LondonTime.dateTime(deadline)
                                        + ". Write to the programme team if you still want a place";
                            case ACCEPTED -> "This offer was accepted already";
                            case DECLINED -> "This offer was declined already";
                            case WITHDRAWN -> "The programme team has withdrawn this offer";
                            case DEFERRED -> "This place is deferred to a later cohort";
                            case OFFERED -> throw new IllegalStateException();
                        }));
        endedAt = now;
    }

    /** The first moment that is too late. */
    Instant end() {
        return LondonTime.instant(deadline).plusSeconds(1);
    }

    boolean isOpen() {
        return status == OfferStatus.OFFERED;
    }

    UUID getId() {
        return id;
    }

    UUID getApplicationId() {
        return applicationId;
    }

    UUID getCohortId() {
        return cohortId;
    }

    OfferStatus getStatus() {
        return status;
    }

    LocalDateTime getDeadline() {
        return deadline;
    }
}
