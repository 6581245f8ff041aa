package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionChanged;

/** When an event moves, so do the calendars of guests who were invited by letter. */
@ApplicationScoped
class GuestsFollowSession {
    private final Seats seats;
    private final Guests guests;
    private final GuestInvitations invitations;
    private final Clock clock;

    GuestsFollowSession(Seats seats, Guests guests, GuestInvitations invitations, Clock clock) {
        this.seats = seats;
        this.guests = guests;
        this.invitations = invitations;
        this.clock = clock;
    }

    void follow(@Observes SessionChanged changed) {
        var change = new SessionChange(changed.before(), changed.after());
        if (changed.after().guests() == 0 || !change.isNews() || change.isOver(clock.instant())) {
            return;
        }
        seats.hold(changed.after().id());
        for (var guest : guests.writtenTo(changed.after().id())) {
            guest.moved(clock.instant());
            invitations.moved(guest, change);
        }
    }
}
