package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.upshift.people.PersonErased;

/** Marks stay, about whoever is erased and by them; the name of who recorded them goes. */
@ApplicationScoped
class EraseRecorder {
    private final EntityManager entities;

    EraseRecorder(EntityManager entities) {
        this.entities = entities;
    }

    /** In SQL: for Hibernate a mark never changes. */
    void erase(@Observes PersonErased erased) {
        entities.createNativeQuery("update attendance_mark set recorded_by_name = :nobody where recorded_by = :person")
                .setParameter("nobody", PersonErased.NAME)
                .setParameter("person", erased.person())
                .executeUpdate();
    }
}
