package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.hibernate.query.Page;
import org.upshift.enrolment.PlaceGivenUp;
import org.upshift.timetable.Seats;

/** Whoever gives up their place in a cohort gives back their seats in all sessions that are still to come. */
@ApplicationScoped
class SeatsFollowPlaces {
    private static final Page ALL = Page.first(500);

    private final BookingQueries bookings;
    private final EntityManager entities;
    private final Seats seats;
    private final Clock clock;

    SeatsFollowPlaces(BookingQueries bookings, EntityManager entities, Seats seats, Clock clock) {
        this.bookings = bookings;
        this.entities = entities;
        this.seats = seats;
        this.clock = clock;
    }

    void giveBack(@Observes PlaceGivenUp left) {
        for (var row : bookings.sessionsFor(left.person(), left.cohort(), ALL)) {
            if (row.bookingId() != null && !row.session().hasBegun(clock.instant())) {
                entities.find(Booking.class, row.bookingId()).cancel(clock.instant());
                entities.flush();
                seats.giveBack(row.id());
            }
        }
    }
}
