package org.upshift.people;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Whoever is erased has no name any more in merges and beside the roles they gave. */
@Singleton
class ForgetMerged {
    private final EntityManager entities;

    ForgetMerged(EntityManager entities) {
        this.entities = entities;
    }

    void forget(@Observes PersonErased erased) {
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

    private void update(String query, PersonErased erased) {
        entities.createQuery(query)
                .setParameter("name", PersonErased.NAME)
                .setParameter("person", erased.person())
                .executeUpdate();
    }
}
