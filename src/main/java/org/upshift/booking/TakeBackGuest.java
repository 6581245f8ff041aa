package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Takes an invitation back: nothing is kept of the guest, and the seat goes to whoever waits. */
@ApplicationScoped
public class TakeBackGuest {
    private final Hosting hosting;
    private final Guests guests;
    private final WaitingList waiting;
    private final History history;

    TakeBackGuest(Hosting hosting, Guests guests, WaitingList waiting, History history) {
        this.hosting = hosting;
        this.guests = guests;
        this.waiting = waiting;
        this.history = history;
    }

    @Transactional
    public void takeBack(Actor actor, UUID booking, UUID id) {
        var host = hosting.open(actor, booking);
        guests.end(List.of(hosting.guest(host, id)), host.session(), GuestEnding.TAKEN_BACK);
        waiting.fill(host.session().id());
        history.record(actor.entry("guest-taken-back")
                .about("booking", booking)
                .in(host.session().cohortId())
                .detail(host.session().name()));
    }
}
