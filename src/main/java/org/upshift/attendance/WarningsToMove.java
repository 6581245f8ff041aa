package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** What somebody was told about their days; told twice, the second stays behind. */
@Singleton
class WarningsToMove implements MovableRecords {
    private final EntityManager entities;
    private final CommitmentMoveQueries queries;

    WarningsToMove(EntityManager entities, CommitmentMoveQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public String kind() {
        return "days-warning";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 letter about the days" : count + " letters about the days";
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
        var found = entities.createQuery(
                        "from CommitmentWarning where id in :records and personId = :from", CommitmentWarning.class)
                .setParameter("records", records)
                .setParameter("from", from)
                .getResultList();
        found.forEach(record -> record.belongTo(to));
        return found.size();
    }
}
