package org.upshift.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Leaves a tombstone where a person was; their sign-ins, links and tokens go, and their roles end. */
@ApplicationScoped
class ErasePersonItself {
    /** After the features, which may still look a name up. */
    private static final int LAST = 9_000;

    private final EntityManager entities;

    ErasePersonItself(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes @Priority(LAST) PersonErased erased) {
        entities.createQuery("delete from OneTimeLink where recordId in"
                        + " (select e.id from EmailChange e where e.personId = :person)")
                .setParameter("person", erased.person())
                .executeUpdate();
        for (String what : new String[] {"SignIn", "AccessToken", "FormerAddress", "EmailChange"}) {
            entities.createQuery("delete from " + what + " where personId = :person")
                    .setParameter("person", erased.person())
                    .executeUpdate();
        }
        forget("SignInRequest where email", erased);
        forget("OneTimeLink where recipient", erased);
        forget("EmailChange where email", erased);
        entities.createQuery("from RoleGrant where personId = :person and endedAt is null", RoleGrant.class)
                .setParameter("person", erased.person())
                .getResultStream()
                .forEach(grant -> grant.end(erased.at()));
        var person = entities.find(Person.class, erased.person());
        if (person != null && !person.isErased()) {
            person.erase(erased.at());
        }
    }

    private void forget(String what, PersonErased erased) {
        entities.createQuery("delete from " + what + " in :addresses")
                .setParameter("addresses", erased.addresses())
                .executeUpdate();
    }
}
