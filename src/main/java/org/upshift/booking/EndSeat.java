package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.upshift.timetable.Seats;

/** Ends a seat in a session that is still to come, for somebody who did not ask for it. Needs the caller's transaction. */
@ApplicationScoped
class EndSeat {
    private final EntityManager entities;
    private final Seats seats;
    private final WaitingList waiting;
    private final Guests guests;
    private final RulesOfSeats rules;
    private final Clock clock;

    EndSeat(EntityManager entities, Seats seats, WaitingList waiting, Guests guests, RulesOfSeats rules, Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.waiting = waiting;
        this.guests = guests;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return the booking that is over now, or null when it was over or the session has begun */
    Booking end(UUID sessionId, UUID id, CancelReason reason) {
        var session = seats.hold(sessionId);
        var booking = entities.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (booking.getStatus() != BookingStatus.BOOKED || session.hasBegun(clock.instant())) {
            return null;
        }
        booking.cancel(
                reason, Notice.of(session, rules.ofCohort(session.cohortId()), clock.instant()), clock.instant());
        entities.flush();
        seats.giveBack(sessionId);
        guests.leaveWith(booking, session);
        waiting.fill(sessionId);
        return booking;
    }
}
