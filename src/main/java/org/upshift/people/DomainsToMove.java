package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The domains of an organisation. */
@Singleton
class DomainsToMove implements MovableRecords {
    private final EntityManager entities;

    DomainsToMove(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.ORGANISATION;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String kind() {
        return "domain";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 domain" : count + " domains";
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
        return entities.createQuery(
                        "update OrganisationDomain set organisationId = :to where id in :records and organisationId = :from")
                .setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** The team may have removed some since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
