package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/**
 * Lets roles count in a sign-in that has shown the second factor. Its cookie changes with that: one that was stolen, or planted,
 * before is worth nothing afterwards. Needs the caller's transaction.
 */
@ApplicationScoped
class ShownSecondFactor {
    private final EntityManager entities;
    private final Clock clock;

    ShownSecondFactor(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return the new secret for the cookie */
    Secret in(UUID signIn) {
        var secret = Secret.random();
        var found = entities.find(SignIn.class, signIn);
        found.prove(clock.instant());
        found.renew(secret);
        return secret;
    }
}
