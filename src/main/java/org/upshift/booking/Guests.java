package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionView;

/** The guests of seats. Needs the caller's transaction, which holds the session. */
@ApplicationScoped
class Guests {
    private final EntityManager entities;
    private final Seats seats;
    private final GuestInvitations invitations;
    private final Clock clock;

    Guests(EntityManager entities, Seats seats, GuestInvitations invitations, Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.invitations = invitations;
        this.clock = clock;
    }

    int count(UUID booking) {
        return of(booking).size();
    }

    /** Whoever gives up their seat brings nobody: their guests' seats become free. To be called before free seats are offered. */
    void leaveWith(Booking seat, SessionView session) {
        if (session.guests() > 0) {
            end(of(seat.getId()), session, because(seat.getCancelReason()));
        }
    }

    private static GuestEnding because(CancelReason reason) {
        return reason == CancelReason.COHORT_CANCELLED || reason == CancelReason.SESSION_CANCELLED
                ? GuestEnding.CALLED_OFF
                : GuestEnding.TAKEN_BACK;
    }

    /** Nothing is kept of them; whoever was invited by letter is told. */
    void end(List<Guest> guests, SessionView session, GuestEnding because) {
        if (guests.isEmpty()) {
            return;
        }
        for (var guest : guests) {
            guest.moved(clock.instant());
            invitations.ended(guest, session, because);
            entities.remove(guest);
        }
        invitations.forget(guests.stream().map(Guest::getId).toList());
        entities.flush();
        seats.giveBackOfGuests(session.id(), guests.size());
    }

    /** Those of a session to whom letters go. */
    List<Guest> writtenTo(UUID session) {
        return entities.createQuery("from Guest where sessionId = :session and email <> '' order by id", Guest.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** @param except the guest who is changed, or null */
    void requireAnotherAddress(Actor host, UUID booking, UUID except, GuestDetails details) {
        if (details.email().isEmpty()) {
            return;
        }
        if (details.email().equals(host.email())) {
            throw new RuleViolation("own-address", "email", "This is your own address: enter that of your guest");
        }
        boolean twice = of(booking).stream()
                .anyMatch(guest ->
                        !guest.getId().equals(except) && guest.getEmail().equals(details.email()));
        if (twice) {
            throw new RuleViolation("guest-twice", "email", "You have invited this address already");
        }
    }

    private List<Guest> of(UUID booking) {
        return entities.createQuery("from Guest where bookingId = :booking order by invitedAt, id", Guest.class)
                .setParameter("booking", booking)
                .getResultList();
    }
}
