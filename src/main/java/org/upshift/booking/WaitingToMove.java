package org.upshift.booking;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** Places in queues for sessions, also those that are over. They keep their number. */
@Singleton
class WaitingToMove extends MovableKind {
    private final EntityManager entities;
    private final MovingQueries queries;

    WaitingToMove(EntityManager entities, MovingQueries queries) {
        super(MergeSubject.PERSON, 32, "waiting", "place on a waiting list", "places on waiting lists");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.waiting(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.person(),
                        row.title() + ", " + LondonTime.dateTime(row.starts()),
                        row.programme(),
                        row.isLive() ? row.session().toString() : null,
                        true))
                .toList();
    }

    @Override
    public String refusal(MovableRecord gone, MovableRecord kept) {
        return "Both wait for a seat in " + gone.title() + ": one of them has to leave the waiting list first";
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery("from WaitingEntry where id in :records and personId = :from", WaitingEntry.class),
                records,
                from,
                entry -> entry.belongTo(to));
    }

    /** Nobody waits for a seat that they have. */
    @Override
    public List<String> faults(UUID owner) {
        long beside = queries.waitingBesideASeat(owner);
        return beside == 0
                ? List.of()
                : List.of(words((int) beside) + " would be for a session with a seat: leave the waiting list first");
    }
}
