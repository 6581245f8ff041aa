package org.upshift.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** A person's seat in a session, and what calendars know it by. */
@Entity
class Booking {
    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private Instant bookedAt;
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private CancelReason cancelReason;

    @Enumerated(EnumType.STRING)
    private Notice cancelNotice;

    private String calendarUid;
    private int calendarSequence;

    /** At most one live booking per person and session. */
    private String liveKey;

    /** At most one live booking per person among the parallel groups of a module. */
    private String choiceKey;

    @Version
    private int version;

    protected Booking() {}

    /**
     * @param choice the module whose parallel group it is, or the session itself
     * @param host the name of this installation, which makes the UID unique in the world
     */
    Booking(UUID sessionId, UUID choice, UUID personId, String host, Instant now) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.personId = personId;
        this.status = BookingStatus.BOOKED;
        this.bookedAt = now;
        this.changedAt = now;
        this.calendarUid = id + "@" + host;
        this.liveKey = liveKey(sessionId, personId);
        this.choiceKey = liveKey(choice, personId);
    }

    static String liveKey(UUID session, UUID person) {
        return session + "/" + person;
    }

    void cancel(CancelReason reason, Notice notice, Instant now) {
        moveTo(status.next(BookingStatus.Event.CANCEL)
                .orElseThrow(() -> new RuleViolation("booking-over", "This booking is cancelled already")));
        cancelReason = reason;
        cancelNotice = notice;
        changedAt = now;
        calendarSequence++;
        liveKey = null;
        choiceKey = null;
    }

    /** The session has moved: its entry in the person's calendar becomes a newer one. */
    void moved(Instant now) {
        changedAt = now;
        calendarSequence++;
    }

    /** Becomes the seat of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : liveKey(sessionId, person);
        choiceKey = choiceKey == null ? null : liveKey(choice(), person);
    }

    private UUID choice() {
        return UUID.fromString(choiceKey.substring(0, choiceKey.indexOf('/')));
    }

    private void moveTo(BookingStatus next) {
        status = next;
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

    /** Null while it is live, and when nobody said why. */
    CancelReason getCancelReason() {
        return cancelReason;
    }

    BookingStatus getStatus() {
        return status;
    }

    Instant getBookedAt() {
        return bookedAt;
    }

    Instant getChangedAt() {
        return changedAt;
    }

    String getCalendarUid() {
        return calendarUid;
    }

    int getCalendarSequence() {
        return calendarSequence;
    }
}
