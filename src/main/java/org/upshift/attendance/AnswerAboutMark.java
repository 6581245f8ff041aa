package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionQueries;

/** A facilitator answers a question about a mark, and puts the mark right in the same go where it was wrong. */
@ApplicationScoped
public class AnswerAboutMark {
    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final SaveRegister saveRegister;
    private final Marks marks;
    private final AbsenceMail mail;
    private final History history;
    private final Clock clock;

    AnswerAboutMark(
            EntityManager entities,
            CohortAccess cohorts,
            SessionQueries sessions,
            SaveRegister saveRegister,
            Marks marks,
            AbsenceMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.saveRegister = saveRegister;
        this.marks = marks;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param answer the participant reads it; it is the reason of the correction
     * @param attendance what is right, or null where the mark stays
     * @param minutes of who came late or left early; null for the whole session
     */
    @Transactional
    public void answer(Actor actor, UUID sessionId, UUID id, String answer, Attendance attendance, Integer minutes) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        var cohort = cohorts.withPlaces(session.cohortId(), actor, Role.FACILITATOR);
        var question = entities.find(MarkQuestion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null || !question.getSessionId().equals(sessionId)) {
            throw new NotFound("question");
        }
        question.answer(answer, actor, clock.instant());
        if (attendance != null) {
            saveRegister.save(
                    actor,
                    sessionId,
                    List.of(new SaveRegister.Choice(question.getPersonId(), attendance, minutes, null)),
                    answer);
        }
        String mark = marks.newest(sessionId, question.getPersonId())
                .map(newest -> newest.getAttendance().words(newest.getMinutes(), session))
                .orElse("");
        mail.post(
                question.getPersonId(),
                "mark-answered",
                AbsenceLetters.markAnswered(cohort, session, answer.strip(), mark));
        history.record(actor.entry("mark-answered")
                .about("session", sessionId)
                .concerning(question.getPersonId())
                .in(session.cohortId()));
    }
}
