package org.upshift.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The timetable of a cohort as distances: each session so many days after the first, at its own wall time. Shifting days and not
 * hours keeps 4pm at 4pm when the clocks change. Joining links belong to the earlier meetings and are left behind.
 */
public record CohortPattern(List<SessionView> sessions) {

    /** @param sessions by date */
    public CohortPattern {
        sessions = List.copyOf(sessions);
    }

    public boolean isEmpty() {
        return sessions.isEmpty();
    }

    public List<SessionView> startingOn(LocalDate first) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(sessions.get(0).starts().toLocalDate(), first);
        return sessions.stream().map(session -> shifted(session, days)).toList();
    }

    private static SessionView shifted(SessionView session, long days) {
        return new SessionView(
                session.id(),
                session.cohortId(),
                session.kind(),
                session.number(),
                session.moduleId(),
                session.title(),
                session.starts().plusDays(days),
                session.ends().plusDays(days),
                session.zone(),
                session.place(),
                "",
                session.capacity(),
                0,
                0);
    }
}
