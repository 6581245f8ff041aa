package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends every sign-in of a person, in all browsers. */
@ApplicationScoped
public class SignOutEverywhere {
    private final EntityManager entities;
    private final Clock clock;

    SignOutEverywhere(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public void signOut(UUID person) {
        entities.createQuery("update SignIn set endedAt = :now where personId = :person and endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("person", person)
                .executeUpdate();
    }
}
