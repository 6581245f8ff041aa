package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Those who were merged into a person before: their addresses sign in as whoever is kept now. */
@Singleton
class EarlierPeople extends MovableKind {
    private final EntityManager entities;

    EarlierPeople(EntityManager entities) {
        super(MergeSubject.PERSON, 90, "earlier-person", "more address", "more addresses");
        this.entities = entities;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery(
                        "select p.id, p.mergedInto, p.email from Person p where p.mergedInto in :owners order by p.email",
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
                        "update versioned Person set mergedInto = :to where id in :records and mergedInto = :from"),
                records,
                from,
                to);
    }
}
