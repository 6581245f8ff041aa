package org.upshift.privacy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** Nothing of somebody is erased while a hold lives, under whichever record it was placed. */
@Singleton
class HoldsToMove extends MovableKind {
    private final EntityManager entities;

    HoldsToMove(EntityManager entities) {
        super(MergeSubject.PERSON, 96, "data-hold", "hold of their data", "holds of their data");
        this.entities = entities;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery("from DataHold where personId in :owners order by placedAt, id", DataHold.class)
                .setParameter("owners", owners)
                .getResultStream()
                .map(hold -> new MovableRecord(
                        hold.getId(),
                        hold.getPersonId(),
                        hold.getReason(),
                        MovableRecord.ADMINISTRATORS_ONLY,
                        hold.isLive() ? "hold" : null,
                        false))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery("from DataHold where id in :records and personId = :from", DataHold.class),
                records,
                from,
                hold -> hold.belongTo(to));
    }
}
