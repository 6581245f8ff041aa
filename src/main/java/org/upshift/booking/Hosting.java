package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionView;

/** Whether somebody may say now whom they bring. Needs the caller's transaction, in which the session and the seat stay as they are. */
@ApplicationScoped
class Hosting {
    private final EntityManager entities;
    private final OwnSeat ownSeat;
    private final Seats seats;
    private final Clock clock;

    Hosting(EntityManager entities, OwnSeat ownSeat, Seats seats, Clock clock) {
        this.entities = entities;
        this.ownSeat = ownSeat;
        this.seats = seats;
        this.clock = clock;
    }

    record Host(SessionView session, Booking seat, int allowance) {}

    Host open(Actor actor, UUID booking) {
        var session = seats.hold(ownSeat.sessionOf(booking, actor));
        var seat = entities.find(Booking.class, booking, LockModeType.PESSIMISTIC_WRITE);
        var rule = entities.find(GuestRule.class, session.id());
        if (rule == null || rule.getAllowance() == 0) {
            throw new RuleViolation("no-guests", session.name() + " is without guests");
        }
        if (seat.getStatus() != BookingStatus.BOOKED) {
            throw new RuleViolation("no-seat", "You no longer have a seat in " + session.name());
        }
        if (session.hasBegun(clock.instant()) || !rule.isOpen(LondonTime.today(clock.instant()))) {
            throw new RuleViolation(
                    "guests-closed", "The last day to say who comes was " + LondonTime.date(rule.getLastDay()));
        }
        return new Host(session, seat, rule.getAllowance());
    }

    /** A guest of this seat. */
    Guest guest(Host host, UUID id) {
        var guest = entities.find(Guest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (guest == null || !guest.getBookingId().equals(host.seat().getId())) {
            throw new NotFound("guest");
        }
        return guest;
    }
}
