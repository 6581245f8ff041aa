package org.upshift.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That somebody was reminded of a session so many hours before. */
@Entity
class SessionReminder {
    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;
    private int hoursBefore;
    private UUID bookingId;
    private Instant postedAt;

    protected SessionReminder() {}

    SessionReminder(Booking booking, Lead lead, Instant now) {
        id = UUID.randomUUID();
        sessionId = booking.getSessionId();
        personId = booking.getPersonId();
        hoursBefore = lead.hours();
        bookingId = booking.getId();
        postedAt = now;
    }
}
