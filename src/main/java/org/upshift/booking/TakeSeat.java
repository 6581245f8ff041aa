package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionView;

/** Takes the seat that is kept for whoever waited longest, or any that is free. Needs the caller's transaction. */
@ApplicationScoped
class TakeSeat {
    private final EntityManager entities;
    private final Seats seats;
    private final WaitingList waiting;
    private final Clock clock;

    TakeSeat(EntityManager entities, Seats seats, WaitingList waiting, Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** @return false when there is none; the session is locked only by whoever gets one, or waited */
    boolean take(SessionView session, UUID person) {
        var queued = waiting.live(session.id(), person);
        if (queued.isEmpty()) {
            return seats.take(session.id());
        }
        seats.hold(session.id());
        var entry = queued.get();
        entities.refresh(entry, LockModeType.PESSIMISTIC_WRITE);
        if (entry.isOffered() && !entry.isOfferedAt(clock.instant())) {
            waiting.lapse(entry, session);
        }
        if (entry.isOffered()) {
            seats.takeOffered(session.id());
        } else if (!seats.take(session.id())) {
            return false;
        }
        if (entry.isLive()) {
            entry.take(clock.instant());
        }
        return true;
    }
}
