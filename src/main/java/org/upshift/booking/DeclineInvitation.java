package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.people.PersonNames;

/** A guest says that they do not come: nothing is kept of them, their seat goes to whoever waits, and whoever brought them hears of it. */
@ApplicationScoped
public class DeclineInvitation {
    private final EntityManager entities;
    private final GuestLink link;
    private final Guests guests;
    private final GuestInvitations invitations;
    private final WaitingList waiting;
    private final PersonNames names;
    private final History history;

    DeclineInvitation(
            EntityManager entities,
            GuestLink link,
            Guests guests,
            GuestInvitations invitations,
            WaitingList waiting,
            PersonNames names,
            History history) {
        this.entities = entities;
        this.link = link;
        this.guests = guests;
        this.invitations = invitations;
        this.waiting = waiting;
        this.names = names;
        this.history = history;
    }

    @Transactional
    public void decline(String secret, UUID id) {
        var held = link.hold(secret, id);
        var session = held.session();
        String name = held.guest().getName();
        UUID booking = held.guest().getBookingId();
        guests.end(List.of(held.guest()), session, GuestEnding.DECLINED);
        waiting.fill(session.id());
        history.record(Entry.of("guest-declined")
                .about("booking", booking)
                .in(session.cohortId())
                .detail(session.name()));
        names.people(List.of(host(booking)))
                .forEach(host -> invitations.declined(host.email(), name, session, booking));
    }

    private UUID host(UUID booking) {
        return entities.createQuery("select personId from Booking where id = :id", UUID.class)
                .setParameter("id", booking)
                .getSingleResult();
    }
}
