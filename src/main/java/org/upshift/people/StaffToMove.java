package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The people who work for an organisation. */
@Singleton
class StaffToMove implements MovableRecords {
    private final EntityManager entities;

    StaffToMove(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.ORGANISATION;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 person" : count + " people";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery("from Person where organisationId in :owners order by name, email", Person.class)
                .setParameter("owners", owners)
                .getResultStream()
                .map(person -> MovableRecord.of(
                        person.getId(),
                        person.getOrganisationId(),
                        person.displayName(),
                        MovableRecord.ADMINISTRATORS_ONLY))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return entities.createQuery("update versioned Person set organisationId = :to"
                        + " where id in :records and organisationId = :from")
                .setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** Someone may have changed employer since, and stays where they are then. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
