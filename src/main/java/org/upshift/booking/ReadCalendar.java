package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;
import org.upshift.people.Secret;

/** The calendar behind a secret address, in one SQL statement. */
@ApplicationScoped
public class ReadCalendar {
    private static final Page EVENTS = Page.first(1000);

    private final BookingQueries bookings;

    ReadCalendar(BookingQueries bookings) {
        this.bookings = bookings;
    }

    /** iCalendar text, which stays the same to the byte until a booking changes; empty when the secret is not one of ours. */
    public Optional<String> read(Secret secret) {
        var rows = bookings.feed(secret.hash(), EVENTS);
        return rows.isEmpty() ? Optional.empty() : Optional.of(BookingCalendar.of(booked(rows)));
    }

    private static List<BookingQueries.FeedRow> booked(List<BookingQueries.FeedRow> rows) {
        return rows.stream().filter(row -> row.uid() != null).toList();
    }
}
