package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Site;
import org.upshift.people.Actor;
import org.upshift.timetable.Seats;

/** Invites a guest to an event in which one has a seat; the guest takes a free seat, never one that somebody waits for. */
@ApplicationScoped
public class InviteGuest {
    private final EntityManager entities;
    private final Hosting hosting;
    private final Guests guests;
    private final GuestInvitations invitations;
    private final Seats seats;
    private final WaitingList waiting;
    private final History history;
    private final Site site;
    private final Clock clock;

    InviteGuest(
            EntityManager entities,
            Hosting hosting,
            Guests guests,
            GuestInvitations invitations,
            Seats seats,
            WaitingList waiting,
            History history,
            Site site,
            Clock clock) {
        this.entities = entities;
        this.hosting = hosting;
        this.guests = guests;
        this.invitations = invitations;
        this.seats = seats;
        this.waiting = waiting;
        this.history = history;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public UUID invite(Actor actor, UUID booking, GuestDetails details) {
        var host = hosting.open(actor, booking);
        var session = host.session();
        if (guests.count(booking) >= host.allowance()) {
            throw new RuleViolation(
                    "allowance-used",
                    host.allowance() == 1
                            ? "You have invited the one guest whom you may bring"
                            : "You have invited all " + host.allowance() + " guests whom you may bring");
        }
        guests.requireAnotherAddress(actor, booking, null, details);
        if (waiting.isWaitedFor(session.id())) {
            throw new RuleViolation(
                    "seats-waited-for", "Participants wait for a seat in " + session.name() + ": they come first");
        }
        if (!seats.takeForGuest(session.id())) {
            throw new RuleViolation("session-full", session.name() + " is full: no seat is left for a guest");
        }
        var guest = new Guest(host.seat(), details, site.host(), clock.instant());
        entities.persist(guest);
        history.record(actor.entry("guest-invited")
                .about("booking", booking)
                .in(session.cohortId())
                .detail(session.name()));
        invitations.invited(actor.getName(), guest, session);
        return guest.getId();
    }
}
