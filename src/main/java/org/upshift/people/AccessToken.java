package org.upshift.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A bearer token with which a person's scripts use the API in their name. Shown once, stored as a hash. It can do what its
 * reach says, and of that what its owner may do at the moment of use.
 */
@Entity
class AccessToken {
    @Id
    private UUID id;

    private UUID personId;
    private String name;
    private String secretHash;

    @Embedded
    private TokenReach reach;

    private Instant createdAt;
    private Instant expiresAt;
    private Instant lastUsedAt;
    private Instant revokedAt;

    protected AccessToken() {}

    AccessToken(UUID personId, String name, Secret secret, TokenReach reach, Instant createdAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.name = name.strip();
        this.secretHash = secret.hash();
        this.reach = reach;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** @return whether it worked until now */
    boolean revoke(Instant now) {
        if (revokedAt != null || !expiresAt.isAfter(now)) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    String getName() {
        return name;
    }
}
