package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;

/** The sessions of a cohort as one of its participants sees them. Three SQL statements. */
@ApplicationScoped
public class MySessions {
    private static final Page SESSIONS = Page.first(100);
    private static final Page BOOKED = Page.first(500);

    private static final Page PLACES = Page.first(500);

    private final BookingQueries bookings;
    private final WaitingQueries waiting;
    private final Clock clock;

    MySessions(BookingQueries bookings, WaitingQueries waiting, Clock clock) {
        this.bookings = bookings;
        this.waiting = waiting;
        this.clock = clock;
    }

    public List<MySession> of(UUID person, UUID cohort) {
        return MySession.of(
                bookings.sessionsFor(person, cohort, SESSIONS),
                bookings.bookedBy(person, BOOKED),
                waiting.placesIn(cohort, person, PLACES),
                clock.instant());
    }
}
