package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The domains of an organisation. */
@Singleton
class DomainsToMove extends MovableKind {
    private final EntityManager entities;

    DomainsToMove(EntityManager entities) {
        super(MergeSubject.ORGANISATION, 30, "domain", "domain", "domains");
        this.entities = entities;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery(
                        "select x.id, x.organisationId, x.domain from OrganisationDomain x"
                                + " where x.organisationId in :owners order by x.domain",
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
                        "update OrganisationDomain set organisationId = :to where id in :records and organisationId = :from"),
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
