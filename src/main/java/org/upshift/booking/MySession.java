package org.upshift.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.timetable.SessionView;

/**
 * A session as a participant sees it.
 *
 * @param booking one's own, or null
 * @param clashes other sessions that one has booked for the same time
 * @param webinar the webinar of a module that could be booked with it, or null
 * @param over whether it has ended
 */
public record MySession(
        SessionView session,
        UUID booking,
        List<SessionView> clashes,
        SessionView webinar,
        boolean begun,
        boolean over) {

    static List<MySession> of(List<BookingQueries.Row> rows, List<BookingQueries.Row> booked, Instant now) {
        return rows.stream()
                .map(row -> new MySession(
                        row.session(),
                        row.bookingId(),
                        clashes(row.session(), booked),
                        webinar(row, rows, now).orElse(null),
                        row.session().hasBegun(now),
                        !now.isBefore(row.session().endsAt())))
                .toList();
    }

    private static List<SessionView> clashes(SessionView session, List<BookingQueries.Row> booked) {
        return booked.stream()
                .map(BookingQueries.Row::session)
                .filter(other -> !other.id().equals(session.id()) && other.overlaps(session))
                .toList();
    }

    private static Optional<SessionView> webinar(
            BookingQueries.Row module, List<BookingQueries.Row> rows, Instant now) {
        return rows.stream()
                .filter(row -> module.id().equals(row.moduleId()) && row.bookingId() == null)
                .map(BookingQueries.Row::session)
                .filter(session -> !session.hasBegun(now) && session.seatsLeft() > 0)
                .findFirst();
    }

    public boolean isBooked() {
        return booking != null;
    }

    public boolean isBookable() {
        return booking == null && !begun && session.seatsLeft() > 0;
    }

    public boolean isFull() {
        return booking == null && !begun && session.seatsLeft() == 0;
    }

    public boolean isCancellable() {
        return booking != null && !begun;
    }
}
