package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.mail.Site;
import org.upshift.people.Actor;

/**
 * Says something else about a guest, or that somebody else comes; another address gets an invitation, and the earlier one a farewell. What
 * a guest has said themselves that they need stays as they said it.
 */
@ApplicationScoped
public class ChangeGuest {
    private final Hosting hosting;
    private final Guests guests;
    private final GuestInvitations invitations;
    private final History history;
    private final Site site;
    private final Clock clock;

    ChangeGuest(Hosting hosting, Guests guests, GuestInvitations invitations, History history, Site site, Clock clock) {
        this.hosting = hosting;
        this.guests = guests;
        this.invitations = invitations;
        this.history = history;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public void change(Actor actor, UUID booking, UUID id, GuestDetails details) {
        var host = hosting.open(actor, booking);
        var guest = hosting.guest(host, id);
        guests.requireAnotherAddress(actor, booking, id, details);
        boolean elsewhere = !guest.getEmail().equals(details.email());
        if (elsewhere) {
            guest.moved(clock.instant());
            invitations.ended(guest, host.session(), GuestEnding.TAKEN_BACK);
            invitations.forget(List.of(id));
            guest.inAnotherCalendar(site.host());
        }
        guest.change(details, clock.instant());
        if (elsewhere) {
            guest.invitedAgain(clock.instant());
            invitations.invited(actor.getName(), guest, host.session());
        }
        history.record(actor.entry("guest-changed")
                .about("booking", booking)
                .in(host.session().cohortId())
                .detail(host.session().name()));
    }
}
