package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Sends the invitation of a guest who has not answered once more, at most once a day. */
@ApplicationScoped
public class InviteGuestAgain {
    private static final Duration PAUSE = Duration.ofDays(1);

    private final Hosting hosting;
    private final GuestInvitations invitations;
    private final History history;
    private final Clock clock;

    InviteGuestAgain(Hosting hosting, GuestInvitations invitations, History history, Clock clock) {
        this.hosting = hosting;
        this.invitations = invitations;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void invite(Actor actor, UUID booking, UUID id) {
        var host = hosting.open(actor, booking);
        var guest = hosting.guest(host, id);
        var now = clock.instant();
        if (!guest.isWrittenTo()) {
            throw new RuleViolation("no-address", "Give the e-mail address of " + guest.getName() + " first");
        }
        if (guest.getAnsweredAt() != null) {
            throw new RuleViolation("guest-answered", guest.getName() + " has said that they come");
        }
        if (now.isBefore(guest.getInvitedAt().plus(PAUSE))) {
            throw new RuleViolation(
                    "invited-already",
                    "The invitation went out less than a day ago: give " + guest.getName() + " time");
        }
        guest.invitedAgain(now);
        invitations.invited(actor.getName(), guest, host.session());
        history.record(actor.entry("guest-invited-again")
                .about("booking", booking)
                .in(host.session().cohortId())
                .detail(host.session().name()));
    }
}
