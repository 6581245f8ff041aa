package org.upshift.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.admission.Needs;

/** Somebody whom a participant brings to an event. Their seat is counted in {@code session.guests}. */
@Entity
class Guest {
    @Id
    private UUID id;

    private UUID sessionId;
    private UUID bookingId;
    private String name;
    private String organisation;

    /** Empty where no invitation is wanted. */
    private String email;

    private String accessNeeds;
    private String dietaryNeeds;
    private String calendarUid;
    private int calendarSequence;
    private Instant invitedAt;
    private Instant changedAt;

    /** When they said themselves that they come; null before. */
    private Instant answeredAt;

    @Version
    private int version;

    protected Guest() {}

    /**
     * @param seat of whoever brings them
     * @param host the name of this installation, which makes the UID unique in the world
     */
    Guest(Booking seat, GuestDetails details, String host, Instant now) {
        this.id = UUID.randomUUID();
        this.sessionId = seat.getSessionId();
        this.bookingId = seat.getId();
        this.invitedAt = now;
        this.calendarUid = id + "@" + host;
        change(details, now);
    }

    /** What whoever brings them says. Who has said themselves what they need has said it, and another address is somebody else's. */
    final void change(GuestDetails details, Instant now) {
        boolean somebodyElse = !details.email().equals(email);
        name = details.name();
        organisation = details.organisation();
        email = details.email();
        answeredAt = somebodyElse ? null : answeredAt;
        if (answeredAt == null) {
            need(details.needs());
        }
        changedAt = now;
    }

    private void need(Needs needs) {
        accessNeeds = needs.access();
        dietaryNeeds = needs.dietary();
    }

    /** They come, and say for themselves who they are and what they need. */
    void comes(GuestAnswer answer, Instant now) {
        name = answer.name();
        organisation = answer.organisation();
        need(answer.needs());
        answeredAt = now;
        changedAt = now;
    }

    /** Another calendar than before: it knows nothing of this guest yet, and the earlier one nothing more. */
    void inAnotherCalendar(String host) {
        calendarUid = UUID.randomUUID() + "@" + host;
        calendarSequence = 0;
    }

    /** What stands in the calendar becomes a newer one. */
    void moved(Instant now) {
        changedAt = now;
        calendarSequence++;
    }

    /** The letter went out once more. */
    void invitedAgain(Instant now) {
        invitedAt = now;
    }

    boolean isWrittenTo() {
        return !email.isEmpty();
    }

    UUID getId() {
        return id;
    }

    UUID getSessionId() {
        return sessionId;
    }

    UUID getBookingId() {
        return bookingId;
    }

    Instant getAnsweredAt() {
        return answeredAt;
    }

    String getName() {
        return name;
    }

    String getEmail() {
        return email;
    }

    Instant getInvitedAt() {
        return invitedAt;
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
