package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Uses a sign-in at a provider up, before anything else is done with what came back: nothing comes back twice. */
@ApplicationScoped
class TakeUpAttempt {
    private final EntityManager entities;
    private final Clock clock;

    TakeUpAttempt(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return where the person wanted to go; empty when it was used, is over, or never was */
    @Transactional
    public Optional<String> takeUp(String provider, Secret browser) {
        int taken = entities.createQuery("update ProviderAttempt set usedAt = :now where secretHash = :hash"
                        + " and provider = :provider and usedAt is null and expiresAt > :now")
                .setParameter("now", clock.instant())
                .setParameter("hash", browser.hash())
                .setParameter("provider", provider)
                .executeUpdate();
        if (taken == 0) {
            return Optional.empty();
        }
        return Optional.of(
                entities.createQuery("select nextPath from ProviderAttempt where secretHash = :hash", String.class)
                        .setParameter("hash", browser.hash())
                        .getSingleResult());
    }
}
