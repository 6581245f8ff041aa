package org.upshift.booking;

import java.time.Instant;
import java.util.UUID;
import org.upshift.timetable.SessionView;

/**
 * A booking as calendars show it.
 *
 * @param booking null for a guest, who comes in person: only those with a booking join online
 * @param cohort "Communities of Practice Leadership Development Programme, 2019"
 */
record CalendarEntry(UUID booking, String uid, int sequence, Instant changedAt, SessionView session, String cohort) {
    static CalendarEntry of(Booking booking, SessionView session, String cohort) {
        return new CalendarEntry(
                booking.getId(),
                booking.getCalendarUid(),
                booking.getCalendarSequence(),
                booking.getChangedAt(),
                session,
                cohort);
    }
}
