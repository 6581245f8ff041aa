package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortQueries;
import org.upshift.timetable.Seats;

/** Gives one's seat back before the session begins. */
@ApplicationScoped
public class CancelBooking {
    private final EntityManager entities;
    private final OwnSeat ownSeat;
    private final CohortQueries cohorts;
    private final Seats seats;
    private final WaitingList waiting;
    private final Guests guests;
    private final RulesOfSeats rules;
    private final History history;
    private final Invitations invitations;
    private final Event<SeatGivenBack> givenBack;
    private final Clock clock;

    CancelBooking(
            EntityManager entities,
            OwnSeat ownSeat,
            CohortQueries cohorts,
            Seats seats,
            WaitingList waiting,
            Guests guests,
            RulesOfSeats rules,
            History history,
            Invitations invitations,
            Event<SeatGivenBack> givenBack,
            Clock clock) {
        this.entities = entities;
        this.ownSeat = ownSeat;
        this.cohorts = cohorts;
        this.seats = seats;
        this.waiting = waiting;
        this.guests = guests;
        this.rules = rules;
        this.history = history;
        this.invitations = invitations;
        this.givenBack = givenBack;
        this.clock = clock;
    }

    /** @param reason why, or null when it is not said */
    @Transactional
    public void cancel(Actor actor, UUID id, CancelReason reason) {
        if (reason != null && !reason.isGiven()) {
            throw new RuleViolation("reason-unknown", "reason", "Select why you cannot come");
        }
        var session = seats.hold(ownSeat.sessionOf(id, actor));
        var booking = entities.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (session.hasBegun(clock.instant())) {
            throw new RuleViolation("session-begun", session.name() + " has begun: it can no longer be cancelled");
        }
        var notice = Notice.of(session, rules.ofCohort(session.cohortId()), clock.instant());
        booking.cancel(reason, notice, clock.instant());
        entities.flush();
        seats.giveBack(session.id());
        guests.leaveWith(booking, session);
        waiting.fill(session.id());
        history.record(actor.entry("booking-cancelled")
                .about("booking", id)
                .in(session.cohortId())
                .detail(session.name() + ", " + notice.words()));
        givenBack.fire(new SeatGivenBack(actor, session, reason));
        cohorts.reachable(session.cohortId(), true, Set.of(), Set.of())
                .ifPresent(cohort -> invitations.cancelled(booking, session, cohort, Attendee.of(actor)));
    }
}
