package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Writes down when an access token was last used, at most once a minute: a request as a rule writes nothing. */
@ApplicationScoped
class NoteTokenUse {
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final EntityManager entities;

    NoteTokenUse(EntityManager entities) {
        this.entities = entities;
    }

    static boolean isDue(Instant lastUsed, Instant now) {
        return lastUsed == null || lastUsed.isBefore(now.minus(PRECISION));
    }

    /** Of many requests at once, one writes and none waits long: the update is conditional. */
    @Transactional
    public void note(UUID token, Instant now) {
        entities.createQuery("update AccessToken set lastUsedAt = :now"
                        + " where id = :id and (lastUsedAt is null or lastUsedAt < :before)")
                .setParameter("now", now)
                .setParameter("id", token)
                .setParameter("before", now.minus(PRECISION))
                .executeUpdate();
    }
}
