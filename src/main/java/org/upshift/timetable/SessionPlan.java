package org.upshift.timetable;

import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.kernel.Findings;

/**
 * What the team decides about a session. Texts may be empty. Null is what could not be read; rules pass over it, and nothing is saved.
 *
 * @param module the module that a webinar belongs to, or of which a module is a parallel group; or null
 * @param starts wall time in the zone of the session, Europe/London
 * @param link where to join online: https only
 * @param booksEveryone whether everyone in the cohort has a seat by default; null leaves it as it is
 * @param needsAgreement whether a seat needs the agreement of the programme's team; null leaves it as it is
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
        Boolean booksEveryone,
        Boolean needsAgreement) {
    public SessionPlan(
            SessionKind kind,
            UUID module,
            String title,
            LocalDateTime starts,
            LocalDateTime ends,
            String place,
            String link,
            int capacity) {
        this(kind, module, title, starts, ends, place, link, capacity, null, null);
    }

    public SessionPlan(
            SessionKind kind,
            UUID module,
            String title,
            LocalDateTime starts,
            LocalDateTime ends,
            String place,
            String link,
            Integer capacity,
            Boolean booksEveryone) {
        this(kind, module, title, starts, ends, place, link, capacity, booksEveryone, null);
    }

    /** The same plan, with what holds where it leaves open how people come by a seat. */
    SessionPlan settled(boolean everyone, boolean agreement) {
        return new SessionPlan(
                kind,
                module,
                title,
                starts,
                ends,
                place,
                link,
                capacity,
                booksEveryone == null ? everyone : booksEveryone,
                needsAgreement == null ? agreement : needsAgreement);
    }

    /** That it ends after it has begun: whole moments, or times of day as long as no day is known. Null passes. */
    public static <T extends Comparable<? super T>> void requireOrder(Findings findings, T starts, T ends) {
        findings.require(
                starts == null || ends == null || ends.compareTo(starts) > 0,
                "ends-before-start",
                "ends",
                "The end must be after the start");
    }
}
