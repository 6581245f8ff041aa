package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.Seats;

/** Gives up one's place in the queue, or says no to the seat that is offered: then it goes to the next. */
@ApplicationScoped
public class LeaveWaitingList {
    private final EntityManager entities;
    private final Seats seats;
    private final WaitingList waiting;
    private final History history;

    LeaveWaitingList(EntityManager entities, Seats seats, WaitingList waiting, History history) {
        this.entities = entities;
        this.seats = seats;
        this.waiting = waiting;
        this.history = history;
    }

    @Transactional
    public void leave(Actor actor, UUID id) {
        var session = seats.hold(sessionOf(id, actor));
        var entry = entities.find(WaitingEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!entry.isLive()) {
            throw new RuleViolation("waiting-over", "You are no longer on this waiting list");
        }
        if (entry.isOffered()) {
            waiting.decline(entry);
        } else {
            waiting.leave(entry);
        }
        history.record(actor.entry("waiting-left")
                .about("session", session.id())
                .in(session.cohortId())
                .detail(session.name()));
    }

    private UUID sessionOf(UUID entry, Actor actor) {
        return entities.createQuery(
                        "select sessionId from WaitingEntry where id = :id and personId = :person", UUID.class)
                .setParameter("id", entry)
                .setParameter("person", actor.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("place on a waiting list"));
    }
}
