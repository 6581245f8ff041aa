package org.upshift.timetable.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionView;

/**
 * A session as the API shows it.
 *
 * @param starts wall time in {@code zone}
 * @param link absent for those who do not run the cohort
 * @param needsAgreement whether a seat needs the agreement of the team
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionJson(
        UUID id,
        SessionKind kind,
        int number,
        UUID module,
        String title,
        LocalDateTime starts,
        LocalDateTime ends,
        String zone,
        String place,
        String link,
        int capacity,
        int booked,
        int guests,
        boolean needsAgreement) {

    static SessionJson of(SessionView session, boolean needsAgreement) {
        return new SessionJson(
                session.id(),
                session.kind(),
                session.number(),
                session.moduleId(),
                session.title(),
                session.starts(),
                session.ends(),
                session.zone(),
                session.place(),
                session.link().isEmpty() ? null : session.link(),
                session.capacity(),
                session.booked(),
                session.guests(),
                needsAgreement);
    }
}
