package org.upshift.timetable.api;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.timetable.SessionChange;

/**
 * What a version of a timetable changes about a session.
 *
 * @param starts wall time, Europe/London: from now on, or as it was when it is cancelled
 * @param fields what is another than before, in words; empty for a session that is new or cancelled
 */
record TimetableChangeJson(
        UUID session,
        SessionChange.Kind change,
        String name,
        LocalDateTime starts,
        LocalDateTime ends,
        List<Field> fields) {
    record Field(String field, String from, String to) {}

    static TimetableChangeJson of(SessionChange change, boolean team) {
        var session = change.session();
        return new TimetableChangeJson(
                session.id(),
                change.kind(),
                session.name(),
                session.starts(),
                session.ends(),
                (team ? change.teamLines() : change.lines())
                        .stream()
                                .map(line -> new Field(line.what(), line.was(), line.is()))
                                .toList());
    }
}
