package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** The team accepts what somebody did about a session that they missed, which is marked then, or says why not. */
@ApplicationScoped
public class DecideCatchUp {
    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final Marks marks;
    private final AbsenceMail mail;
    private final History history;
    private final Clock clock;

    DecideCatchUp(
            EntityManager entities,
            CohortAccess cohorts,
            SessionQueries sessions,
            Marks marks,
            AbsenceMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.marks = marks;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /** @param why it is not accepted; only looked at then */
    @Transactional
    public void decide(Actor team, UUID cohortId, UUID id, boolean accepted, String why) {
        var cohort = cohorts.withPlaces(cohortId, team);
        var catchUp = entities.find(CatchUp.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (catchUp == null) {
            throw new NotFound("catch-up");
        }
        var session = sessions.find(catchUp.getSessionId())
                .filter(found -> found.cohortId().equals(cohortId))
                .orElseThrow(() -> new NotFound("catch-up"));
        if (accepted) {
            catchUp.accept(team, clock.instant());
            mark(team, session, catchUp, Attendance.ABSENT, Attendance.CAUGHT_UP, catchUp.getMinutes());
        } else {
            boolean before = catchUp.getStatus() == CatchUpStatus.ACCEPTED;
            catchUp.refuse(why, team, clock.instant());
            if (before) {
                mark(team, session, catchUp, Attendance.CAUGHT_UP, Attendance.ABSENT, 0);
            }
        }
        mail.post(
                catchUp.getPersonId(),
                "catch-up-decided",
                AbsenceLetters.catchUpDecided(cohort, session, accepted, accepted ? "" : why.strip()));
        history.record(team.entry(accepted ? "catch-up-accepted" : "catch-up-refused")
                .about("session", session.id())
                .concerning(catchUp.getPersonId())
                .in(cohortId));
    }

    private void mark(Actor team, SessionView session, CatchUp work, Attendance from, Attendance to, int minutes) {
        var before = marks.newest(session.id(), work.getPersonId())
                .filter(mark -> mark.getAttendance() == from)
                .orElseThrow(() -> new RuleViolation(
                        "mark-another",
                        "This person is no longer marked “" + from.words() + "” in the register: look there first"));
        String reason = to == Attendance.CAUGHT_UP
                ? work.getWay() == CatchUpWay.OTHER_GROUP
                        ? "Caught up in another group"
                        : "Caught up by the recording or the materials"
                : "What was sent to catch up is no longer accepted";
        marks.follow(before, session, to, minutes, reason, team);
    }
}
