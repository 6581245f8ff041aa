package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The people who work for an organisation. */
@Singleton
class StaffToMove extends MovableKind {
    private final EntityManager entities;

    StaffToMove(EntityManager entities) {
        super(MergeSubject.ORGANISATION, 10, "person", "person", "people");
        this.entities = entities;
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
        return moved(
                entities.createQuery("update versioned Person set organisationId = :to"
                        + " where id in :records and organisationId = :from"),
                records,
                from,
                to);
    }

    /** Someone may have changed employer since, and stays where they are then. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
