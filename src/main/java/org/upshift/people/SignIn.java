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
    private Instant startedAt;
    private Instant expiresAt;
    private Instant endedAt;

    protected SignIn() {}

    SignIn(UUID personId, Secret secret, Instant startedAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.secretHash = secret.hash();
        this.startedAt = startedAt;
        this.expiresAt = expiresAt;
    }
}
