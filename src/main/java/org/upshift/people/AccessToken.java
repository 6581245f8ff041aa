package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A bearer token with which a person's scripts use the API in their name. Shown once, stored as a hash. */
@Entity
class AccessToken {
    @Id
    private UUID id;

    private UUID personId;
    private String name;
    private String secretHash;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected AccessToken() {}

    AccessToken(UUID personId, String name, Secret secret, Instant createdAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.name = name.strip();
        this.secretHash = secret.hash();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
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
