package org.upshift.booking;

import java.time.Instant;
import java.time.ZoneId;
import org.upshift.timetable.SessionView;

/** Whether there is still time for somebody else to come instead: until so many hours before the session, by the clock on the wall. */
public enum Notice {
    IN_TIME("in time"),
    SHORT("at short notice");

    private final String words;

    Notice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Notice of(SessionView session, SeatRules rules, Instant now) {
        return now.isBefore(closes(session, rules)) ? IN_TIME : SHORT;
    }

    /** From this moment on a seat that becomes free is not offered any more: whoever comes first books it. */
    static Instant closes(SessionView session, SeatRules rules) {
        return session.starts()
                .minusHours(rules.noticeHours())
                .atZone(ZoneId.of(session.zone()))
                .toInstant();
    }
}
