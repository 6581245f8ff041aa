package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The other names of an organisation. */
@Singleton
class AliasesToMove implements MovableRecords {
    private final EntityManager entities;

    AliasesToMove(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.ORGANISATION;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String kind() {
        return "alias";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 other name" : count + " other names";
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
        return entities.createQuery(
                        "update OrganisationAlias set organisationId = :to where id in :records and organisationId = :from")
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
