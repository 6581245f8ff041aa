package org.upshift.attendance;

import java.util.List;
import org.upshift.timetable.SessionView;

/** What is recorded about a person at a session. */
public enum Attendance {
    PRESENT("Present"),
    LATE("Late"),
    LEFT_EARLY("Left early"),
    ABSENT("Absent"),
    /** Missed the session and made up for it: never the same as having been there. */
    CAUGHT_UP("Caught up");

    private final String words;

    Attendance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What is recorded at the door. That somebody caught up is recorded when the team accepts what they sent. */
    public static List<Attendance> atTheDoor() {
        return List.of(PRESENT, LATE, LEFT_EARLY, ABSENT);
    }

    /** Whether somebody came, for however long. */
    public boolean isThere() {
        return this != ABSENT && this != CAUGHT_UP;
    }

    /** Whether somebody was there for a part of the session, of which the minutes may be known. */
    public boolean isPartial() {
        return this == LATE || this == LEFT_EARLY;
    }

    /** Minutes that count towards the commitment: the whole session for everyone who came, unless fewer are given. */
    int minutes(SessionView session, Integer given) {
        if (this == ABSENT) {
            return 0;
        }
        return given == null ? session.minutes() : given;
    }

    /** "Late", "Caught up", or "Late, 30 minutes" where that is not the whole session. */
    public String words(int minutes, SessionView session) {
        boolean counted = isPartial() || this == CAUGHT_UP && minutes > 0;
        return counted && minutes < session.minutes()
                ? words + ", " + (minutes == 1 ? "1 minute" : minutes + " minutes")
                : words;
    }
}
