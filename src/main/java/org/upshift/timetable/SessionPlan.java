package org.upshift.timetable;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What the team decides about a session. Texts may be empty. Null is what could not be read; rules pass over it, and nothing is saved.
 *
 * @param module the module that a webinar belongs to, or of which a module is a parallel group; or null
 * @param starts wall time in the zone of the session, Europe/London
 * @param link where to join online: https only
 * @param booksEveryone whether everyone in the cohort has a seat by default; null leaves it as it is
 */
public record SessionPlan(
        SessionKind kind,
        UUID module,
        String title,
        LocalDateTime starts,
        LocalDateTime ends,
        String place,
        String link,
        Integer capacity,
        Boolean booksEveryone) {
    public SessionPlan(
            SessionKind kind,
            UUID module,
            String title,
            LocalDateTime starts,
            LocalDateTime ends,
            String place,
            String link,
            int capacity) {
        this(kind, module, title, starts, ends, place, link, capacity, null);
    }
}
