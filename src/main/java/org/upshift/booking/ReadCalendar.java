package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Secret;

/** The calendar behind a secret address, in one SQL statement. */
@ApplicationScoped
public class ReadCalendar {
    private static final Page EVENTS = Page.first(1000);

    private static final int MONTHS_BACK = 13;

    private final BookingQueries bookings;
    private final BookingCalendar calendar;
    private final Clock clock;

    ReadCalendar(BookingQueries bookings, BookingCalendar calendar, Clock clock) {
        this.bookings = bookings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * iCalendar text, which stays the same to the byte until a booking changes or a month begins, when the oldest of its thirteen
     * months falls away; empty when the secret is not one of ours.
     */
    public Optional<String> read(Secret secret) {
        var rows = bookings.feed(secret.hash(), since(), EVENTS);
        return rows.isEmpty() ? Optional.empty() : Optional.of(calendar.feed(entries(rows)));
    }

    private LocalDateTime since() {
        return LondonTime.today(clock.instant())
                .withDayOfMonth(1)
                .minusMonths(MONTHS_BACK)
                .atStartOfDay();
    }

    private static List<CalendarEntry> entries(List<BookingQueries.FeedRow> rows) {
        return rows.stream()
                .filter(row -> row.uid() != null)
                .map(BookingQueries.FeedRow::entry)
                .toList();
    }
}
