package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.enrolment.PlaceGivenUp;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.timetable.Seats;

/** Whoever gives up their place in a cohort gives back their seats in all sessions that are still to come. */
@ApplicationScoped
class SeatsFollowPlaces {
    private static final Page ALL = Page.first(500);

    private final BookingQueries bookings;
    private final CohortQueries cohorts;
    private final PersonNames names;
    private final EntityManager entities;
    private final Seats seats;
    private final Invitations invitations;
    private final Clock clock;

    SeatsFollowPlaces(
            BookingQueries bookings,
            CohortQueries cohorts,
            PersonNames names,
            EntityManager entities,
            Seats seats,
            Invitations invitations,
            Clock clock) {
        this.bookings = bookings;
        this.cohorts = cohorts;
        this.names = names;
        this.entities = entities;
        this.seats = seats;
        this.invitations = invitations;
        this.clock = clock;
    }

    void giveBack(@Observes PlaceGivenUp left) {
        var cohort = cohorts.reachable(left.cohort(), true, Set.of(), Set.of()).orElseThrow();
        for (var row : bookings.sessionsFor(left.person(), left.cohort(), ALL)) {
            if (row.bookingId() != null && !row.session().hasBegun(clock.instant())) {
                giveBack(row.id(), row.bookingId(), cohort, left);
            }
        }
    }

    private void giveBack(UUID sessionId, UUID id, CohortView cohort, PlaceGivenUp left) {
        var session = seats.hold(sessionId);
        var booking = entities.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (booking.getStatus() != BookingStatus.BOOKED || session.hasBegun(clock.instant())) {
            return;
        }
        booking.cancel(clock.instant());
        entities.flush();
        seats.giveBack(sessionId);
        if (!left.erased()) {
            names.people(List.of(left.person()))
                    .forEach(person -> invitations.cancelled(booking, session, cohort, Attendee.of(person)));
        }
    }
}
