package org.upshift.timetable;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What the team decides about a session. Texts may be empty, never null.
 *
 * @param module the module that a webinar belongs to, null for other kinds
 * @param starts wall time in the zone of the session, Europe/London
 * @param link where to join online: https only
 */
public record SessionPlan(
        SessionKind kind,
        UUID module,
        String title,
        LocalDateTime starts,
        LocalDateTime ends,
        String place,
        String link,
        int capacity) {}
