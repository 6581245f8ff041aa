package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upshift.people.PersonErased;

/** That somebody asked for a seat stays; what they and the team said goes, and what whoever decided said. */
@ApplicationScoped
class EraseSeatRequests {
    private static final List<String> UPDATES = List.of(
            "update SeatRequest set words = '', remark = '' where personId = :person",
            "update SeatRequest set remark = '' where decidedBy = :person");

    private final EntityManager entities;

    EraseSeatRequests(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes PersonErased erased) {
        entities.flush();
        UPDATES.forEach(update -> entities.createQuery(update)
                .setParameter("person", erased.person())
                .executeUpdate());
    }
}
