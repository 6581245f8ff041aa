package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortQueries;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Reminds everybody of one session whose time it is. Needs the caller's transaction. */
@ApplicationScoped
class RemindOfSession {
    private final EntityManager entities;
    private final SessionQueries sessions;
    private final Seats seats;
    private final PersonNames names;
    private final CohortQueries cohorts;
    private final Outbox outbox;
    private final Clock clock;

    RemindOfSession(
            EntityManager entities,
            SessionQueries sessions,
            Seats seats,
            PersonNames names,
            CohortQueries cohorts,
            Outbox outbox,
            Clock clock) {
        this.entities = entities;
        this.sessions = sessions;
        this.seats = seats;
        this.names = names;
        this.cohorts = cohorts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Looks without a lock first, because mostly there is nothing to do.
     *
     * @return how many letters were written
     */
    int remind(UUID id, Leads leads) {
        var glance = sessions.find(id);
        if (glance.isEmpty() || waiting(glance.get(), leads).isEmpty()) {
            return 0;
        }
        var session = seats.hold(id);
        var waiting = waiting(session, leads);
        leads.due(session, clock.instant())
                .ifPresent(lead -> waiting.forEach(booking -> remind(booking, session, lead)));
        entities.flush();
        return waiting.size();
    }

    /** Whoever booked, or was told of a change, after the reminder was due knows already. */
    private List<Booking> waiting(SessionView session, Leads leads) {
        return leads.due(session, clock.instant())
                .map(lead -> entities.createQuery(
                                "from Booking b where b.sessionId = :session and b.status = BOOKED"
                                        + " and b.changedAt < :due and not exists (select 1 from SessionReminder r"
                                        + " where r.sessionId = b.sessionId and r.personId = b.personId"
                                        + " and r.hoursBefore = :hours) order by b.bookedAt, b.id",
                                Booking.class)
                        .setParameter("session", session.id())
                        .setParameter("due", lead.dueFor(session))
                        .setParameter("hours", lead.hours())
                        .getResultList())
                .orElse(List.of());
    }

    private void remind(Booking booking, SessionView session, Lead lead) {
        entities.persist(new SessionReminder(booking, lead, clock.instant()));
        var cohort =
                cohorts.reachable(session.cohortId(), true, Set.of(), Set.of()).orElseThrow();
        names.people(List.of(booking.getPersonId()))
                .forEach(person -> outbox.post(Letter.of(
                        person.email(),
                        "session-reminder",
                        BookingLetters.reminder(session, cohort, booking.getId()))));
    }
}
