package org.upshift.people;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Whoever is erased is erased with all who turned out to be them, and with their names in merges and beside roles they gave. */
@Singleton
class ForgetMerged {
    private final EntityManager entities;

    ForgetMerged(EntityManager entities) {
        this.entities = entities;
    }

    void forget(@Observes PersonErased erased) {
        entities.createQuery("from Person where mergedInto = :person and erasedAt is null", Person.class)
                .setParameter("person", erased.person())
                .getResultList()
                .forEach(merged -> blank(merged, erased));
        update("update Merger set keptName = :name where subject = PERSON and keptId = :person", erased);
        update(
                "update Merger set goneName = :name where subject = PERSON and (goneId = :person or keptId = :person)",
                erased);
        update("update Merger set mergedByName = :name where mergedBy = :person", erased);
        update("update Merger set undoneByName = :name where undoneBy = :person", erased);
        update("update RoleGrant set grantedByName = :name where grantedBy = :person", erased);
        entities.createQuery("update Organisation set proposedBy = null where proposedBy = :person")
                .setParameter("person", erased.person())
                .executeUpdate();
    }

    private void blank(Person merged, PersonErased erased) {
        for (String what : new String[] {"FormerAddress", "EmailChange", "SignIn"}) {
            entities.createQuery("delete from " + what + " where personId = :person")
                    .setParameter("person", merged.getId())
                    .executeUpdate();
        }
        merged.erase(erased.at());
    }

    private void update(String query, PersonErased erased) {
        entities.createQuery(query)
                .setParameter("name", PersonErased.NAME)
                .setParameter("person", erased.person())
                .executeUpdate();
    }
}
