package org.upshift.privacy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** Nothing of somebody is erased while a hold lives, under whichever record it was placed. */
@Singleton
class HoldsToMove implements MovableRecords {
    private final EntityManager entities;

    HoldsToMove(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 96;
    }

    @Override
    public String kind() {
        return "data-hold";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 hold of their data" : count + " holds of their data";
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
        var found = entities.createQuery("from DataHold where id in :records and personId = :from", DataHold.class)
                .setParameter("records", records)
                .setParameter("from", from)
                .getResultList();
        found.forEach(hold -> hold.belongTo(to));
        return found.size();
    }
}
