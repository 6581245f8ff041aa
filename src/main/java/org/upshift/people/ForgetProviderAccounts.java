package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** With a person, the accounts that signed them in are forgotten. */
@ApplicationScoped
class ForgetProviderAccounts {
    private final EntityManager entities;

    ForgetProviderAccounts(EntityManager entities) {
        this.entities = entities;
    }

    void forget(@Observes PersonErased erased) {
        entities.createQuery("delete from ProviderAccount where personId = :person or email in :addresses")
                .setParameter("person", erased.person())
                .setParameter("addresses", erased.addresses())
                .executeUpdate();
    }
}
