package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.upshift.timetable.SessionChange;

/** When an event moves, so do the calendars of guests who were invited by letter. */
@ApplicationScoped
class GuestsFollowSession {
    private final Guests guests;
    private final GuestInvitations invitations;
    private final Clock clock;

    GuestsFollowSession(Guests guests, GuestInvitations invitations, Clock clock) {
        this.guests = guests;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Needs the caller's transaction, which holds the session. */
    void follow(SessionChange change) {
        if (change.session().guests() == 0 || !change.isNews() || change.isOver(clock.instant())) {
            return;
        }
        for (var guest : guests.writtenTo(change.id())) {
            guest.moved(clock.instant());
            invitations.moved(guest, change);
        }
    }
}
