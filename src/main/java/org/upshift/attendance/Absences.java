package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.upshift.booking.CancelReason;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionView;

/** Absences as the use cases change them, within their transaction. */
@ApplicationScoped
class Absences {
    private final EntityManager entities;
    private final AbsenceQueries queries;
    private final History history;
    private final Clock clock;

    Absences(EntityManager entities, AbsenceQueries queries, History history, Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.history = history;
        this.clock = clock;
    }

    /** Who has told already, and has not booked again since, told then: only the words are others. */
    UUID tell(Actor actor, SessionView session, CancelReason reason, String words) {
        var known = live(session.id(), actor.id());
        boolean holds = queries.own(session.id(), actor.id()).isPresent();
        var absence = known.orElseGet(() -> new Absence(session.id(), actor.id(), clock.instant()));
        absence.tell(reason, words);
        if (known.isEmpty()) {
            entities.persist(absence);
        } else if (!holds) {
            absence.toldAnew(clock.instant());
        }
        entities.flush();
        if (!holds) {
            history.record(
                    actor.entry("absence-told").about("session", session.id()).in(session.cohortId()));
        }
        return absence.getId();
    }

    Optional<Absence> live(UUID session, UUID person) {
        return entities.createQuery("from Absence a where a.liveKey = :key", Absence.class)
                .setParameter("key", Absence.liveKey(session, person))
                .getResultStream()
                .findFirst();
    }
}
