package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** What somebody was told about their days; told twice, the second stays behind. */
@Singleton
class WarningsToMove extends MovableKind {
    private final EntityManager entities;
    private final CommitmentMoveQueries queries;

    WarningsToMove(EntityManager entities, CommitmentMoveQueries queries) {
        super(MergeSubject.PERSON, 43, "days-warning", "letter about the days", "letters about the days");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.warnings(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.person(),
                        row.cohort() + ": " + row.outlook().words(),
                        row.programme(),
                        row.cohortId() + "/" + row.outlook(),
                        false))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery(
                        "from CommitmentWarning where id in :records and personId = :from", CommitmentWarning.class),
                records,
                from,
                record -> record.belongTo(to));
    }
}
