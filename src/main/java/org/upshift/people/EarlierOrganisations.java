package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Those that were merged into an organisation before: their names lead to whichever is kept now. */
@Singleton
class EarlierOrganisations extends MovableKind {
    private final EntityManager entities;

    EarlierOrganisations(EntityManager entities) {
        super(MergeSubject.ORGANISATION, 40, "earlier-organisation", "earlier organisation", "earlier organisations");
        this.entities = entities;
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
        return moved(
                entities.createQuery(
                        "update versioned Organisation set mergedInto = :to where id in :records and mergedInto = :from"),
                records,
                from,
                to);
    }
}
