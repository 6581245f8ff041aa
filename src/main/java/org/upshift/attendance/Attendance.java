package org.upshift.attendance;

import org.upshift.timetable.SessionView;

/** What is recorded about a person at a session. */
public enum Attendance {
    PRESENT("Present"),
    LATE("Late"),
    LEFT_EARLY("Left early"),
    ABSENT("Absent");

    private final String words;

    Attendance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
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

    /** "Late", or "Late, 30 minutes" where that is not the whole session. */
    public String words(int minutes, SessionView session) {
        return isPartial() && minutes < session.minutes()
                ? words + ", " + (minutes == 1 ? "1 minute" : minutes + " minutes")
                : words;
    }
}
