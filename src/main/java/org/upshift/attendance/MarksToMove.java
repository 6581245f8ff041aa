package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** What was recorded at the door. */
@Singleton
class MarksToMove extends MovableKind {
    private final EntityManager entities;
    private final MovingQueries queries;

    MarksToMove(EntityManager entities, MovingQueries queries) {
        super(MergeSubject.PERSON, 40, "attendance-mark", "attendance mark", "attendance marks");
        this.entities = entities;
        this.queries = queries;
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
        return moved(
                entities.createNativeQuery(
                        "update attendance_mark set person_id = :to where id in (:records) and person_id = :from"),
                records,
                from,
                to);
    }
}
