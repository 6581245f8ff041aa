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

    /** Minutes that count towards the commitment: the whole session for everyone who came. */
    int minutes(SessionView session) {
        return this == ABSENT ? 0 : session.minutes();
    }
}
