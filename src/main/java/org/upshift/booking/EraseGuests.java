package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.upshift.people.PersonErased;

/** Of a guest who is erased, nothing is left but that somebody brings somebody. */
@ApplicationScoped
class EraseGuests {
    private final EntityManager entities;

    EraseGuests(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes PersonErased erased) {
        if (erased.addresses().isEmpty()) {
            return;
        }
        entities.flush();
        entities.createQuery(
                        "update versioned Guest set name = :nobody, organisation = '', email = '', accessNeeds = '',"
                                + " dietaryNeeds = '' where email in :addresses")
                .setParameter("nobody", PersonErased.NAME)
                .setParameter("addresses", erased.addresses())
                .executeUpdate();
    }
}
