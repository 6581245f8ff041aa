package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionQueries;

/** A participant says that their mark is not right, or asks about it. Whoever recorded it gets a letter. */
@ApplicationScoped
public class AskAboutMark {
    private final EntityManager entities;
    private final SessionQueries sessions;
    private final OwnPlace places;
    private final Marks marks;
    private final AbsenceMail mail;
    private final History history;
    private final Clock clock;

    AskAboutMark(
            EntityManager entities,
            SessionQueries sessions,
            OwnPlace places,
            Marks marks,
            AbsenceMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.sessions = sessions;
        this.places = places;
        this.marks = marks;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID ask(Actor actor, UUID sessionId, String words) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        var cohort = places.taking(actor.id(), session.cohortId());
        var mark = marks.newest(sessionId, actor.id())
                .orElseThrow(
                        () -> new RuleViolation("not-marked", "Nothing is recorded about you in this session yet"));
        var question = new MarkQuestion(sessionId, actor.id(), words, clock.instant());
        entities.persist(question);
        try {
            entities.flush();
        } catch (ConstraintViolationException second) {
            throw new RuleViolation("question-waits", "You have asked already: wait for the answer");
        }
        if (mark.getRecordedBy() != null && !mark.getRecordedBy().equals(actor.id())) {
            mail.post(
                    mark.getRecordedBy(),
                    "mark-asked",
                    AbsenceLetters.markAsked(cohort, session, actor.getName(), question.getId()));
        }
        history.record(actor.entry("mark-asked").about("session", sessionId).in(session.cohortId()));
        return question.getId();
    }
}
