package org.upshift.enrolment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.upshift.people.PersonErased;

/** Whoever is erased gives up the places they have in cohorts that are not over; places in those that are still count. */
@ApplicationScoped
class ErasePlaces {
    private static final int FIRST = 1_000;

    private final EntityManager entities;
    private final Places places;

    ErasePlaces(EntityManager entities, Places places) {
        this.entities = entities;
        this.places = places;
    }

    void giveUp(@Observes @Priority(FIRST) PersonErased erased) {
        entities.createQuery(
                        "select e.cohortId from Enrolment e join Cohort c on c.id = e.cohortId"
                                + " where e.personId = :person and e.status = TAKEN"
                                + " and c.phase not in (CLOSED, ARCHIVED, CANCELLED) order by e.cohortId",
                        UUID.class)
                .setParameter("person", erased.person())
                .getResultList()
                .forEach(cohort -> places.giveUpErased(cohort, erased.person()));
    }
}
