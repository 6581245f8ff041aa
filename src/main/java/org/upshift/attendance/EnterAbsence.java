package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.booking.CancelReason;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionQueries;

/** The team enters that a participant has told, on the phone say, that they cannot come: the same as if they had done it themselves. */
@ApplicationScoped
public class EnterAbsence {
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final EnrolmentQueries enrolments;
    private final PersonNames names;
    private final Marks marks;
    private final TellAbsence tellAbsence;
    private final AbsenceMail mail;

    EnterAbsence(
            CohortAccess cohorts,
            SessionQueries sessions,
            EnrolmentQueries enrolments,
            PersonNames names,
            Marks marks,
            TellAbsence tellAbsence,
            AbsenceMail mail) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.names = names;
        this.marks = marks;
        this.tellAbsence = tellAbsence;
        this.mail = mail;
    }

    /** @param words what else they said, for the team alone; may be empty */
    @Transactional
    public UUID enter(Actor team, UUID cohortId, UUID sessionId, UUID person, CancelReason reason, String words) {
        var cohort = cohorts.withPlaces(cohortId, team);
        var session = sessions.find(sessionId)
                .filter(found -> found.cohortId().equals(cohortId))
                .orElseThrow(() -> new NotFound("session"));
        if (!enrolments.isParticipant(person, cohortId)) {
            throw new NotFound("participant");
        }
        marks.newest(sessionId, person)
                .filter(mark -> mark.getAttendance() != Attendance.ABSENT)
                .ifPresent(mark -> {
                    throw new RuleViolation(
                            "marked-there",
                            "person",
                            "They are marked “" + mark.getAttendance().words()
                                    + "”. If that is wrong, correct the register first");
                });
        var participant =
                names.people(List.of(person)).stream().findFirst().orElseThrow(() -> new NotFound("participant"));
        UUID absence = tellAbsence.tell(team.inPlaceOf(participant), sessionId, reason, words);
        mail.post(person, "absence-entered", AbsenceLetters.absenceEntered(cohort, session));
        return absence;
    }
}
