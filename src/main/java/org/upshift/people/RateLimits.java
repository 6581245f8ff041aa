package org.upshift.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.exception.ConstraintViolationException;
import org.upshift.kernel.Rehearsal;
import org.upshift.kernel.TooManyTries;

/**
 * Limits that hold for all replicas together and against parallel requests: each try is one conditional update in a
 * transaction of its own, so that what fails afterwards has been counted. Not to be called inside a transaction, which would
 * take a second connection.
 */
@ApplicationScoped
public class RateLimits {
    private static final int ATTEMPTS = 5;

    private final EntityManager entities;
    private final Clock clock;

    RateLimits(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param words what to tell the person when it is too often */
    public void count(String subject, int max, Duration period, String words) {
        Rehearsal.endHere();
        String hash = new Secret(subject).hash();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                if (QuarkusTransaction.requiringNew().call(() -> counted(hash, max, period))) {
                    return;
                }
                throw new TooManyTries(words, untilAgain(hash, period));
            } catch (ConstraintViolationException firstOfTwo) {
                // Another one entered the subject at the same moment: count on top of it
            }
        }
        throw new TooManyTries(words, Duration.ofSeconds(1));
    }

    /** Begins anew after a success. */
    void forget(String subject) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from RateLimit where subjectHash = :hash")
                        .setParameter("hash", new Secret(subject).hash())
                        .executeUpdate());
    }

    private boolean counted(String hash, int max, Duration period) {
        var now = clock.instant();
        int again = entities.createQuery("update RateLimit set tries = tries + 1"
                        + " where subjectHash = :hash and since > :begin and tries < :max")
                .setParameter("hash", hash)
                .setParameter("begin", now.minus(period))
                .setParameter("max", max)
                .executeUpdate();
        if (again == 1) {
            return true;
        }
        int anew = entities.createQuery(
                        "update RateLimit set tries = 1, since = :now where subjectHash = :hash and since <= :begin")
                .setParameter("hash", hash)
                .setParameter("begin", now.minus(period))
                .setParameter("now", now)
                .executeUpdate();
        if (anew == 1) {
            return true;
        }
        if (entities.find(RateLimit.class, hash) != null) {
            return false;
        }
        entities.persist(new RateLimit(hash, now));
        entities.flush();
        return true;
    }

    private Duration untilAgain(String hash, Duration period) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var limit = entities.find(RateLimit.class, hash);
            return limit == null
                    ? Duration.ZERO
                    : Duration.between(clock.instant(), limit.getSince().plus(period));
        });
    }
}
