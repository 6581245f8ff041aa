package org.upshift.timetable;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** From the beginning of the first of some sessions to the end of the last, in wall time. */
public record Extent(LocalDateTime from, LocalDateTime to) {

    /** @param sessions at least one */
    public static Extent of(List<SessionView> sessions) {
        return new Extent(
                sessions.stream()
                        .map(SessionView::starts)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                sessions.stream()
                        .map(SessionView::ends)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
