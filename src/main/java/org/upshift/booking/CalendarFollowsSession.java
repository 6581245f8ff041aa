package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionChanged;

/** When a session moves, so does the calendar entry of each of its bookings, and everybody is told what is new for them. */
@ApplicationScoped
class CalendarFollowsSession {
    private final EntityManager entities;
    private final Seats seats;
    private final CohortQueries cohorts;
    private final PersonNames names;
    private final Invitations invitations;
    private final Clock clock;

    CalendarFollowsSession(
            EntityManager entities,
            Seats seats,
            CohortQueries cohorts,
            PersonNames names,
            Invitations invitations,
            Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.cohorts = cohorts;
        this.names = names;
        this.invitations = invitations;
        this.clock = clock;
    }

    void follow(@Observes SessionChanged changed) {
        var change = new SessionChange(changed.before(), changed.after());
        if (!change.isNews()) {
            return;
        }
        var bookings = live(changed.after().id());
        if (bookings.isEmpty()) {
            return;
        }
        bookings.forEach(booking -> booking.moved(clock.instant()));
        if (change.isOver(clock.instant())) {
            return;
        }
        var cohort = cohort(changed.after().cohortId());
        var people = people(bookings);
        bookings.forEach(
                booking -> invitations.moved(booking, change, cohort, Attendee.of(people.get(booking.getPersonId()))));
    }

    /** The session is locked first, as whoever cancels does, so that no booking ends meanwhile. */
    private List<Booking> live(UUID session) {
        seats.hold(session);
        return entities.createQuery(
                        "from Booking where sessionId = :session and status = BOOKED order by bookedAt, id",
                        Booking.class)
                .setParameter("session", session)
                .getResultList();
    }

    private CohortView cohort(UUID id) {
        return cohorts.reachable(id, true, Set.of(), Set.of()).orElseThrow();
    }

    private Map<UUID, PersonNames.PersonName> people(List<Booking> bookings) {
        return names.people(bookings.stream().map(Booking::getPersonId).toList()).stream()
                .collect(Collectors.toMap(PersonNames.PersonName::id, Function.identity()));
    }
}
