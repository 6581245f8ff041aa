package org.upshift.privacy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** What others wrote about somebody stays withheld from them under whichever record they read it. */
@Singleton
class DecisionsToMove implements MovableRecords {
    private final EntityManager entities;

    DecisionsToMove(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 97;
    }

    @Override
    public String kind() {
        return "text-decision";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 decision about what others wrote" : count + " decisions about what others wrote";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery(
                        "select d.id, d.personId, d.label from TextDecision d where d.personId in :owners order by d.decidedAt",
                        Object[].class)
                .setParameter("owners", owners)
                .getResultStream()
                .map(row -> MovableRecord.of((UUID) row[0], (UUID) row[1], (String) row[2], null))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return entities.createQuery("update versioned TextDecision set personId = :to"
                        + " where id in :records and personId = :from")
                .setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** A decision may have been taken back since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
