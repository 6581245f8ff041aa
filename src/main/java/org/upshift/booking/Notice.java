package org.upshift.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.upshift.timetable.SessionView;

/** Whether there is still time for somebody else to come instead: until two days before the session, by the clock on the wall. */
public enum Notice {
    IN_TIME("in time"),
    SHORT("at short notice");

    private static final int HOURS = 48;

    private final String words;

    Notice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Notice of(SessionView session, Instant now) {
        return now.isBefore(closes(session)) ? IN_TIME : SHORT;
    }

    /** From this moment on a seat that becomes free is not offered any more: whoever comes first books it. */
    static Instant closes(SessionView session) {
        return session.starts()
                .minusHours(HOURS)
                .atZone(ZoneId.of(session.zone()))
                .toInstant();
    }

    /** Sessions that start after this still have a waiting list. @param now wall time */
    static LocalDateTime opensUntil(LocalDateTime now) {
        return now.plusHours(HOURS);
    }
}
