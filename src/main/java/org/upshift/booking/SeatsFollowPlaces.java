package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hibernate.query.Page;
import org.upshift.enrolment.PlaceGivenUp;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortQueries;

/** Whoever gives up their place in a cohort gives back their seats in all sessions that are still to come. */
@ApplicationScoped
class SeatsFollowPlaces {
    private static final Page ALL = Page.first(500);

    private final BookingQueries bookings;
    private final CohortQueries cohorts;
    private final PersonNames names;
    private final EndSeat endSeat;
    private final Invitations invitations;
    private final Clock clock;

    SeatsFollowPlaces(
            BookingQueries bookings,
            CohortQueries cohorts,
            PersonNames names,
            EndSeat endSeat,
            Invitations invitations,
            Clock clock) {
        this.bookings = bookings;
        this.cohorts = cohorts;
        this.names = names;
        this.endSeat = endSeat;
        this.invitations = invitations;
        this.clock = clock;
    }

    void giveBack(@Observes PlaceGivenUp left) {
        var cohort = cohorts.reachable(left.cohort(), true, Set.of(), Set.of()).orElseThrow();
        for (var row : bookings.sessionsFor(left.person(), left.cohort(), ALL)) {
            if (row.bookingId() == null || row.session().hasBegun(clock.instant())) {
                continue;
            }
            var booking = endSeat.end(row.id(), row.bookingId(), CancelReason.PLACE_GIVEN_UP);
            if (booking != null && !left.erased()) {
                names.people(List.of(left.person()))
                        .forEach(person -> invitations.cancelled(booking, row.session(), cohort, Attendee.of(person)));
            }
        }
    }
}
