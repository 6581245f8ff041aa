package org.upshift.privacy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** What others wrote about somebody stays withheld from them under whichever record they read it. */
@Singleton
class DecisionsToMove extends MovableKind {
    private final EntityManager entities;

    DecisionsToMove(EntityManager entities) {
        super(
                MergeSubject.PERSON,
                97,
                "text-decision",
                "decision about what others wrote",
                "decisions about what others wrote");
        this.entities = entities;
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
        return moved(
                entities.createQuery("update versioned TextDecision set personId = :to"
                        + " where id in :records and personId = :from"),
                records,
                from,
                to);
    }

    /** A decision may have been taken back since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
