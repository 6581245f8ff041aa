package org.upshift.booking;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.timetable.Seats;

/** Ends the offer of a seat that nobody has taken in time, and offers it to the next. */
@Singleton
class LapseSeatOffer {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("lapse-seat-offer");

    private final EntityManager entities;
    private final Seats seats;
    private final WaitingList waiting;
    private final Clock clock;

    LapseSeatOffer(EntityManager entities, Seats seats, WaitingList waiting, Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.oneTime(TASK).execute((job, context) -> lapse(UUID.fromString(job.getId())));
    }

    void lapse(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> sessionOf(id).forEach(sessionId -> {
            var session = seats.hold(sessionId);
            var entry = entities.find(WaitingEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (entry.isOffered() && !entry.isOfferedAt(clock.instant())) {
                waiting.lapse(entry, session);
            }
        }));
    }

    /** Looked up before anything is locked: the session is locked first, here as everywhere. */
    private List<UUID> sessionOf(UUID id) {
        return entities.createQuery(
                        "select sessionId from WaitingEntry where id = :id and status = OFFERED", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }
}
