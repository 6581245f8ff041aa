package org.upshift.admission;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.people.PersonAddresses;
import org.upshift.people.ProgrammesOfPerson;

/** Programmes for which somebody has applied, or was asked as a line manager. */
@Singleton
class ProgrammesAppliedFor implements ProgrammesOfPerson {
    private final EntityManager entities;
    private final PersonAddresses addresses;

    ProgrammesAppliedFor(EntityManager entities, PersonAddresses addresses) {
        this.entities = entities;
        this.addresses = addresses;
    }

    @Override
    public Set<UUID> programmesOf(UUID person) {
        return Set.copyOf(entities.createQuery(
                        "select c.programmeId from Application a join Cohort c on c.id = a.cohortId"
                                + " where a.applicantId = :person or a.managerEmail in :addresses"
                                + " or a.id in (select s.applicationId from SignOff s where s.managerEmail in :addresses)",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("addresses", addresses.of(person))
                .getResultStream()
                .collect(Collectors.toSet()));
    }
}
