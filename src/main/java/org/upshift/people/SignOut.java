package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends the sign-in behind a cookie. */
@ApplicationScoped
public class SignOut {
    private final EntityManager entities;
    private final Clock clock;

    SignOut(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public void signOut(Secret secret) {
        entities.createQuery("update SignIn set endedAt = :now where secretHash = :hash and endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("hash", secret.hash())
                .executeUpdate();
    }
}
