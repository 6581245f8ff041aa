package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionView;

/** The marks of one person in one session, within the transaction of a use case. */
@ApplicationScoped
class Marks {
    private final EntityManager entities;
    private final Ledger ledger;
    private final Clock clock;

    Marks(EntityManager entities, Ledger ledger, Clock clock) {
        this.entities = entities;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The one that counts. */
    Optional<Mark> newest(UUID session, UUID person) {
        return entities.createQuery(
                        "from Mark m where m.sessionId = :session and m.personId = :person order by m.ordinal desc",
                        Mark.class)
                .setParameter("session", session)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One more, which the ledger follows. */
    void follow(Mark before, SessionView session, Attendance attendance, int minutes, String reason, Actor by) {
        var mark = new Mark(
                session,
                before.getPersonId(),
                before.getOrdinal() + 1,
                attendance,
                minutes,
                reason,
                by,
                clock.instant());
        entities.persist(mark);
        try {
            entities.flush();
        } catch (ConstraintViolationException rival) {
            throw new RuleViolation(
                    "marked-meanwhile", "Someone else marked this person at the same moment. Check, then try again");
        }
        ledger.follow(session, List.of(mark), by);
    }
}
