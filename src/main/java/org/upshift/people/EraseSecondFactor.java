package org.upshift.people;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Of the authenticator app, the recovery codes and the kept forms of a person who is erased nothing stays. */
@Singleton
class EraseSecondFactor {
    private final EntityManager entities;

    EraseSecondFactor(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes PersonErased erased) {
        for (var entity : List.of("SecondFactor", "RecoveryCode", "KeptForm")) {
            entities.createQuery("delete from " + entity + " where personId = :person")
                    .setParameter("person", erased.person())
                    .executeUpdate();
        }
    }
}
