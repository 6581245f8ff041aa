package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.upshift.kernel.LondonTime;
import org.upshift.people.PersonErased;

/** Whoever is erased is no longer asked; that they were asked in waves that are over still counts, and so do answers. */
@ApplicationScoped
class EraseInvitations {
    private final EntityManager entities;

    EraseInvitations(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes PersonErased erased) {
        entities.createQuery("delete from Invitation i where i.personId = :person and i.answered = false"
                        + " and i.waveId in (select w.id from Wave w where w.closes > :now)")
                .setParameter("person", erased.person())
                .setParameter("now", LondonTime.local(erased.at()))
                .executeUpdate();
    }
}
