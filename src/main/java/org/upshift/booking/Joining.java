package org.upshift.booking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.upshift.kernel.LondonTime;
import org.upshift.timetable.SessionView;

/**
 * Whether somebody may enter the online meeting of a session now. The link in calendars and letters is Upshift's own, so that
 * another address of the meeting, or another platform, needs no new invitation.
 *
 * @param session without the link of the meeting
 * @param early how many minutes before the session the meeting can be entered
 * @param meeting the address of the meeting, only when the door is open and it is known; or null
 */
public record Joining(Door door, SessionView session, int early, String meeting) {
    /** What stands between a person and the meeting. */
    public enum Door {
        NOT_BOOKED,
        NOT_ONLINE,
        EARLY,
        NO_MEETING_YET,
        OPEN,
        OVER
    }

    static Joining of(SessionView session, int early, boolean booked, Instant now) {
        var door = door(session, early, booked, now);
        return new Joining(door, session.withoutLink(), early, door == Door.OPEN ? session.link() : null);
    }

    private static Door door(SessionView session, int early, boolean booked, Instant now) {
        if (!booked) {
            return Door.NOT_BOOKED;
        }
        if (!session.isOnline()) {
            return Door.NOT_ONLINE;
        }
        if (!now.isBefore(session.endsAt())) {
            return Door.OVER;
        }
        if (now.isBefore(opens(session, early))) {
            return Door.EARLY;
        }
        return session.link().isEmpty() ? Door.NO_MEETING_YET : Door.OPEN;
    }

    public Instant opens() {
        return opens(session, early);
    }

    private static Instant opens(SessionView session, int early) {
        return session.startsAt().minus(early, ChronoUnit.MINUTES);
    }

    public Instant closes() {
        return session.endsAt();
    }

    /** "28 February 2019, 3:45pm" */
    public String opensAt() {
        return LondonTime.dateTime(opens());
    }
}
