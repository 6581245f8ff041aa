package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upshift.people.PersonErased;

/** A certificate of whoever is erased can no longer be verified; that somebody completed is still counted. */
@ApplicationScoped
class EraseCertificates {
    private static final List<String> UPDATES = List.of(
            "update certificate set person_name = '', exception_reason = '', revoke_reason = '' where person_id = :person",
            "update certificate set issued_by_name = '" + PersonErased.NAME + "' where issued_by = :person",
            "update certificate set revoked_by_name = '" + PersonErased.NAME + "' where revoked_by = :person");

    private final EntityManager entities;

    EraseCertificates(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes PersonErased erased) {
        entities.flush();
        UPDATES.forEach(update -> entities.createNativeQuery(update)
                .setParameter("person", erased.person())
                .executeUpdate());
    }
}
