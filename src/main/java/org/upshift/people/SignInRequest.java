package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Someone asked to sign in with an address: a code and a link were sent there. */
@Entity
class SignInRequest {
    static final int MAX_ATTEMPTS = 5;

    @Id
    private UUID id;

    private String email;
    private String codeHash;
    private Instant requestedAt;
    private Instant expiresAt;
    private Instant usedAt;
    private int attempts;

    protected SignInRequest() {}

    SignInRequest(EmailAddress email, Secret code, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.codeHash = codeHash(id, code);
        this.requestedAt = now;
        this.expiresAt = expiresAt;
    }

    /** Six digits are soon guessed from a plain hash, so the request's own id goes into it. */
    static String codeHash(UUID request, Secret code) {
        return new Secret(request + ":" + code.value()).hash();
    }

    UUID getId() {
        return id;
    }

    String getEmail() {
        return email;
    }

    boolean accepts(Secret code) {
        return new Secret(id + ":" + code.value()).matches(codeHash);
    }
}
