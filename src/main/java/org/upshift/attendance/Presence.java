package org.upshift.attendance;

import java.util.Locale;
import org.upshift.timetable.SessionView;

/** What a team sees at a glance of one person and one session. */
public enum Presence {
    PRESENT("Present"),
    LATE("Late"),
    LEFT_EARLY("Left early"),
    CAUGHT_UP("Caught up"),
    AUTHORISED("Authorised"),
    WITH_NOTICE("With notice"),
    ABSENT("Absent"),
    NOT_MARKED("Not marked"),
    AWAY("Cannot come"),
    TO_COME("To come");

    private final String words;

    Presence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** For the colour of the cell, which only repeats the words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isThere() {
        return this == PRESENT || this == LATE || this == LEFT_EARLY;
    }

    /** Whether somebody did not come and has not made up for it. */
    public boolean isMissed() {
        return this == ABSENT || this == WITH_NOTICE || this == AUTHORISED;
    }

    static Presence of(MarkQueries.Cell mark, SessionView session) {
        return switch (mark.attendance()) {
            case PRESENT -> PRESENT;
            case LATE -> LATE;
            case LEFT_EARLY -> LEFT_EARLY;
            case CAUGHT_UP -> CAUGHT_UP;
            case ABSENT ->
                switch (AbsenceKind.of(mark.toldAt(), mark.authorised(), session.startsAt())) {
                    case AUTHORISED -> AUTHORISED;
                    case WITH_NOTICE -> WITH_NOTICE;
                    case NEITHER -> ABSENT;
                };
        };
    }
}
