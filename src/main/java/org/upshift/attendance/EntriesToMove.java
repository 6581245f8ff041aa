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

/** The time that somebody gave. */
@Singleton
class EntriesToMove extends MovableKind {
    private final EntityManager entities;
    private final CommitmentMoveQueries queries;

    EntriesToMove(EntityManager entities, CommitmentMoveQueries queries) {
        super(MergeSubject.PERSON, 41, "ledger-entry", "entry of given time", "entries of given time");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.entries(owners).stream()
                .map(row -> MovableRecord.of(
                        row.id(),
                        row.person(),
                        row.cohort() + ", " + LondonTime.date(row.givenOn()) + ": "
                                + row.kind().words() + ", " + Commitment.time(row.minutes()),
                        row.programme()))
                .toList();
    }

    /** Entries are never changed but for this, so Hibernate has to be passed by. */
    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createNativeQuery(
                        "update ledger_entry set person_id = :to where id in (:records) and person_id = :from"),
                records,
                from,
                to);
    }
}
