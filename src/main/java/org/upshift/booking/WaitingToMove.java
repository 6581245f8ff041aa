package org.upshift.booking;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** Places in queues for sessions, also those that are over. They keep their number. */
@Singleton
class WaitingToMove implements MovableRecords {
    private final EntityManager entities;
    private final MovingQueries queries;

    WaitingToMove(EntityManager entities, MovingQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String kind() {
        return "waiting";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 place on a waiting list" : count + " places on waiting lists";
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
        var found = entities.createQuery(
                        "from WaitingEntry where id in :records and personId = :from", WaitingEntry.class)
                .setParameter("records", records)
                .setParameter("from", from)
                .getResultList();
        found.forEach(entry -> entry.belongTo(to));
        return found.size();
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
