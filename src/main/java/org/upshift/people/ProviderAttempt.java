package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody went to a provider to sign in. It belongs to the browser that holds its secret and can come back once. */
@Entity
class ProviderAttempt {
    @Id
    private UUID id;

    private String provider;
    private String secretHash;
    private String nextPath;
    private Instant startedAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected ProviderAttempt() {}

    ProviderAttempt(String provider, Secret secret, String nextPath, Instant startedAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.provider = provider;
        this.secretHash = secret.hash();
        this.nextPath = nextPath;
        this.startedAt = startedAt;
        this.expiresAt = expiresAt;
    }

    UUID getId() {
        return id;
    }

    String getNextPath() {
        return nextPath;
    }
}
