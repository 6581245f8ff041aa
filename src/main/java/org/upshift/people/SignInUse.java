package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Notes that a sign-in is being used. A note a minute is exact enough, and spares every other request a write. */
@ApplicationScoped
class SignInUse {
    /** A sign-in that nobody uses for so long ends. */
    static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    private final EntityManager entities;

    SignInUse(EntityManager entities) {
        this.entities = entities;
    }

    static boolean isDue(Instant lastUsedAt, Instant now) {
        return lastUsedAt.plus(EXACT_ENOUGH).isBefore(now);
    }

    @Transactional
    void note(UUID signIn, Instant now) {
        entities.createQuery("update SignIn set lastUsedAt = :now"
                        + " where id = :id and endedAt is null and lastUsedAt < :now and lastUsedAt > :idleSince")
                .setParameter("now", now)
                .setParameter("idleSince", now.minus(IDLE))
                .setParameter("id", signIn)
                .executeUpdate();
    }
}
