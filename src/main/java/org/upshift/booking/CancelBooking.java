package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.Actor;
import org.upshift.programme.CohortQueries;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionQueries;

/** Gives one's seat back before the session begins. */
@ApplicationScoped
public class CancelBooking {
    private final EntityManager entities;
    private final SessionQueries sessions;
    private final CohortQueries cohorts;
    private final Seats seats;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    CancelBooking(
            EntityManager entities,
            SessionQueries sessions,
            CohortQueries cohorts,
            Seats seats,
            History history,
            Outbox outbox,
            Clock clock) {
        this.entities = entities;
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.seats = seats;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void cancel(Actor actor, UUID id) {
        var booking = entities.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (booking == null || !booking.getPersonId().equals(actor.id())) {
            throw new NotFound("booking");
        }
        var session = sessions.find(booking.getSessionId()).orElseThrow(() -> new NotFound("session"));
        if (session.hasBegun(clock.instant())) {
            throw new RuleViolation("session-begun", session.name() + " has begun: it can no longer be cancelled");
        }
        booking.cancel(clock.instant());
        entities.flush();
        seats.giveBack(session.id());
        history.record(actor.entry("booking-cancelled")
                .about("booking", id)
                .in(session.cohortId())
                .detail(session.name()));
        cohorts.publicCohort(session.cohortId())
                .ifPresent(cohort -> outbox.post(
                        Letter.of(actor.email(), "booking-cancelled", BookingLetters.cancelled(session, cohort))));
    }
}
