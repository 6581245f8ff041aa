package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A browser in which a person is signed in. The cookie holds its secret, this row only the hash; ending it signs out. */
@Entity
class SignIn {
    @Id
    private UUID id;

    private UUID personId;
    private String secretHash;
    private String device;
    private Instant startedAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private Instant endedAt;
    private Instant provedAt;

    protected SignIn() {}

    /** @param device the browser in plain words ({@link Device}) */
    SignIn(UUID personId, Secret secret, String device, Instant startedAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.secretHash = secret.hash();
        this.device = device;
        this.startedAt = startedAt;
        this.lastUsedAt = startedAt;
        this.expiresAt = expiresAt;
    }

    /** The second factor was shown in this browser: roles count here from now on. */
    void prove(Instant now) {
        provedAt = now;
    }

    /** Another cookie takes the place of the one before. */
    void renew(Secret secret) {
        secretHash = secret.hash();
    }

    void usedAt(Instant now) {
        lastUsedAt = now;
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    Instant getProvedAt() {
        return provedAt;
    }
}
