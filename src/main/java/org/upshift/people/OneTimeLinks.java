package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Links that open one record for whoever holds them. Reading one changes nothing, so mail scanners do no harm; it is consumed
 * by one conditional update inside the caller's transaction.
 */
@ApplicationScoped
public class OneTimeLinks {
    private final EntityManager entities;
    private final Clock clock;

    OneTimeLinks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Makes a link and ends every earlier one with the same purpose and record. Needs a transaction. */
    public Secret issue(String purpose, UUID record, EmailAddress recipient, Instant expiresAt) {
        supersede(purpose, record);
        return issueAnother(purpose, record, recipient, expiresAt);
    }

    /** Makes a link beside those that there are. Needs a transaction. */
    public Secret issueAnother(String purpose, UUID record, EmailAddress recipient, Instant expiresAt) {
        var secret = Secret.random();
        entities.persist(new OneTimeLink(purpose, record, recipient.value(), secret, clock.instant(), expiresAt));
        return secret;
    }

    /** The record behind a link that can still be used; empty when it is unknown, used, replaced or expired. */
    public Optional<UUID> find(String purpose, String secret) {
        return entities.createQuery(
                        "select recordId from OneTimeLink where secretHash = :hash and purpose = :purpose"
                                + " and usedAt is null and supersededAt is null and expiresAt > :now",
                        UUID.class)
                .setParameter("hash", new Secret(secret).hash())
                .setParameter("purpose", purpose)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** The record behind a link whatever has become of it; empty when there never was such a link. */
    public Optional<UUID> findEver(String purpose, String secret) {
        return entities.createQuery(
                        "select recordId from OneTimeLink where secretHash = :hash and purpose = :purpose", UUID.class)
                .setParameter("hash", new Secret(secret).hash())
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    /** Uses a link up: true for exactly one caller, however many try at once. Needs a transaction. */
    public boolean consume(String purpose, String secret) {
        return entities.createQuery(
                                "update OneTimeLink set usedAt = :now where secretHash = :hash and purpose = :purpose"
                                        + " and usedAt is null and supersededAt is null and expiresAt > :now")
                        .setParameter("hash", new Secret(secret).hash())
                        .setParameter("purpose", purpose)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Deletes every link with this purpose and one of these records, with its recipient. Needs a transaction. */
    public void forget(String purpose, Collection<UUID> records) {
        if (!records.isEmpty()) {
            entities.createQuery("delete from OneTimeLink where purpose = :purpose and recordId in :records")
                    .setParameter("purpose", purpose)
                    .setParameter("records", records)
                    .executeUpdate();
        }
    }

    /** Ends every live link with this purpose and record. Needs a transaction. */
    public void supersede(String purpose, UUID record) {
        entities.createQuery(
                        "update OneTimeLink set supersededAt = :now where purpose = :purpose and recordId = :record"
                                + " and usedAt is null and supersededAt is null")
                .setParameter("now", clock.instant())
                .setParameter("purpose", purpose)
                .setParameter("record", record)
                .executeUpdate();
    }
}
