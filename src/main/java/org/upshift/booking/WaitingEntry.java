package org.upshift.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.booking.WaitingStatus.Event;
import org.upshift.kernel.RuleViolation;

/** A person's place in the queue for a session that is full. Whoever leaves and comes back begins at the end. */
@Entity
class WaitingEntry {
    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;
    private int queueNumber;

    @Enumerated(EnumType.STRING)
    private WaitingStatus status;

    private Instant joinedAt;
    private Instant offeredAt;
    private Instant offerUntil;
    private Instant gateCloses;
    private Instant endedAt;

    /** At most one live entry per person and session. */
    private String liveKey;

    @Version
    private int version;

    protected WaitingEntry() {}

    WaitingEntry(UUID sessionId, UUID personId, int queueNumber, Instant now) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.personId = personId;
        this.queueNumber = queueNumber;
        this.status = WaitingStatus.WAITING;
        this.joinedAt = now;
        this.liveKey = Booking.liveKey(sessionId, personId);
    }

    /** @param closes when no seat of the session is offered any more */
    void offer(Instant now, Instant until, Instant closes) {
        moveTo(Event.OFFER);
        offeredAt = now;
        offerUntil = until;
        gateCloses = closes;
    }

    void take(Instant now) {
        end(Event.TAKE, now);
    }

    void decline(Instant now) {
        end(Event.DECLINE, now);
    }

    void lapse(Instant now) {
        end(Event.LAPSE, now);
    }

    void leave(Instant now) {
        end(Event.LEAVE, now);
    }

    /** Becomes the place of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : Booking.liveKey(sessionId, person);
    }

    private void end(Event event, Instant now) {
        moveTo(event);
        endedAt = now;
        liveKey = null;
    }

    private void moveTo(Event event) {
        status = status.next(event)
                .orElseThrow(() -> new RuleViolation("waiting-over", "You are no longer on this waiting list"));
    }

    boolean isOffered() {
        return status == WaitingStatus.OFFERED;
    }

    boolean isOfferedAt(Instant now) {
        return isOffered() && now.isBefore(offerUntil);
    }

    boolean isLive() {
        return liveKey != null;
    }

    UUID getId() {
        return id;
    }

    UUID getSessionId() {
        return sessionId;
    }

    UUID getPersonId() {
        return personId;
    }

    Instant getJoinedAt() {
        return joinedAt;
    }

    Instant getOfferUntil() {
        return offerUntil;
    }
}
