package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.upshift.people.PersonErased;

/** Whoever is erased facilitates nothing any more. */
@ApplicationScoped
class EraseFacilitator {
    private final EntityManager entities;

    EraseFacilitator(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes PersonErased erased) {
        entities.createQuery("delete from SessionFacilitator f where f.personId = :person")
                .setParameter("person", erased.person())
                .executeUpdate();
    }
}
