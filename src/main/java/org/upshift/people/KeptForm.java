package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody typed into a form that arrived after their sign-in had ended. It is encrypted with a key that only the cookie
 * of that browser has.
 */
@Entity
class KeptForm {
    @Id
    private UUID id;

    private UUID personId;
    private String secretHash;
    private String sealed;
    private Instant keptAt;
    private Instant expiresAt;

    protected KeptForm() {}

    KeptForm(UUID personId, Secret secret, String sealed, Instant keptAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.secretHash = secret.hash();
        this.sealed = sealed;
        this.keptAt = keptAt;
        this.expiresAt = expiresAt;
    }

    UUID getPersonId() {
        return personId;
    }

    String getSealed() {
        return sealed;
    }
}
