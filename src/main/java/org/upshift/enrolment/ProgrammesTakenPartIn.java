package org.upshift.enrolment;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.people.ProgrammesOfPerson;

/** Programmes in which somebody has or had a place. */
@Singleton
class ProgrammesTakenPartIn implements ProgrammesOfPerson {
    private final EntityManager entities;

    ProgrammesTakenPartIn(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<UUID> programmesOf(UUID person) {
        return entities.createQuery(
                        "select c.programmeId from Enrolment e join Cohort c on c.id = e.cohortId"
                                + " where e.personId = :person",
                        UUID.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
