package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Those that were merged into an organisation before: their names lead to whichever is kept now. */
@Singleton
class EarlierOrganisations implements MovableRecords {
    private final EntityManager entities;

    EarlierOrganisations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.ORGANISATION;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String kind() {
        return "earlier-organisation";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 earlier organisation" : count + " earlier organisations";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery(
                        "select x.id, x.mergedInto, x.name from Organisation x"
                                + " where x.mergedInto in :owners order by x.name",
                        Object[].class)
                .setParameter("owners", owners)
                .getResultStream()
                .map(row -> MovableRecord.of((UUID) row[0], (UUID) row[1], (String) row[2], null))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return entities.createQuery(
                        "update versioned Organisation set mergedInto = :to where id in :records and mergedInto = :from")
                .setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }
}
