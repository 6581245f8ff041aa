package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The other names of an organisation. */
@Singleton
class AliasesToMove extends MovableKind {
    private final EntityManager entities;

    AliasesToMove(EntityManager entities) {
        super(MergeSubject.ORGANISATION, 20, "alias", "other name", "other names");
        this.entities = entities;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery(
                        "select x.id, x.organisationId, x.name from OrganisationAlias x"
                                + " where x.organisationId in :owners order by x.name",
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
                        "update OrganisationAlias set organisationId = :to where id in :records and organisationId = :from"),
                records,
                from,
                to);
    }

    /** The team may have removed some since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
