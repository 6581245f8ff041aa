package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** What was recorded at the door. */
@Singleton
class MarksToMove implements MovableRecords {
    private final EntityManager entities;
    private final MovingQueries queries;

    MarksToMove(EntityManager entities, MovingQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String kind() {
        return "attendance-mark";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 attendance mark" : count + " attendance marks";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.of(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.person(),
                        row.title() + ", " + LondonTime.dateTime(row.starts()) + ": "
                                + row.attendance().words(),
                        row.programme(),
                        row.session().toString(),
                        true))
                .toList();
    }

    @Override
    public String refusal(MovableRecord gone, MovableRecord kept) {
        return "Both are marked in the register of " + gone.title();
    }

    /** Marks are never changed but for this, so Hibernate has to be passed by. */
    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return entities.createNativeQuery(
                        "update attendance_mark set person_id = :to where id in (:records) and person_id = :from")
                .setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }
}
