package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;

/** A guest says that they come, and what they need; said again it is what is said now. */
@ApplicationScoped
public class AcceptInvitation {
    private final GuestLink link;
    private final History history;
    private final Clock clock;

    AcceptInvitation(GuestLink link, History history, Clock clock) {
        this.link = link;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void accept(String secret, UUID guest, GuestAnswer answer) {
        var held = link.hold(secret, guest);
        boolean first = held.guest().getAnsweredAt() == null;
        held.guest().comes(answer, clock.instant());
        if (first) {
            history.record(Entry.of("guest-comes")
                    .about("booking", held.guest().getBookingId())
                    .in(held.session().cohortId())
                    .detail(held.session().name()));
        }
    }
}
