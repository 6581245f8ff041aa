package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionQueries;

/** The team authorises an absence, or says why not; it may think again. */
@ApplicationScoped
public class DecideAbsence {
    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final AbsenceMail mail;
    private final History history;
    private final Clock clock;

    DecideAbsence(
            EntityManager entities,
            CohortAccess cohorts,
            SessionQueries sessions,
            AbsenceMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /** @param why the participant reads it; needed where it is not authorised */
    @Transactional
    public void decide(Actor team, UUID cohortId, UUID id, boolean authorised, String why) {
        var cohort = cohorts.withPlaces(cohortId, team);
        var absence = entities.find(Absence.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (absence == null || absence.getWithdrawnAt() != null) {
            throw new NotFound("absence");
        }
        var session = sessions.find(absence.getSessionId())
                .filter(found -> found.cohortId().equals(cohortId))
                .orElseThrow(() -> new NotFound("absence"));
        absence.decide(authorised, why, team, clock.instant());
        mail.post(
                absence.getPersonId(),
                "absence-decided",
                AbsenceLetters.absenceDecided(cohort, session, authorised, why == null ? "" : why.strip()));
        history.record(team.entry(authorised ? "absence-authorised" : "absence-not-authorised")
                .about("session", session.id())
                .concerning(absence.getPersonId())
                .in(cohortId));
    }
}
