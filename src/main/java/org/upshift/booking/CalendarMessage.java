package org.upshift.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.upshift.mail.CalendarPart;

/** What was said to a person's calendar about a booking: each sequence once, and nothing after a cancellation. */
@Entity
class CalendarMessage {
    @Id
    private UUID id;

    private UUID bookingId;

    @Enumerated(EnumType.STRING)
    private CalendarPart.Method method;

    private int sequenceNumber;
    private Instant postedAt;

    protected CalendarMessage() {}

    CalendarMessage(Booking booking, CalendarPart.Method method, Instant now) {
        this.id = UUID.randomUUID();
        this.bookingId = booking.getId();
        this.method = method;
        this.sequenceNumber = booking.getCalendarSequence();
        this.postedAt = now;
    }
}
