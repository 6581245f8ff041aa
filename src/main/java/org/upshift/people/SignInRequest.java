package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

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
    private String nextPath;

    protected SignInRequest() {}

    /** @param nextPath where the person wanted to go; kept here, because the link may be opened on another device */
    SignInRequest(EmailAddress email, Secret code, String nextPath, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.codeHash = codeHash(id, code);
        this.nextPath = nextPath;
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

    /** Why no code is taken any more. */
    RuleViolation over() {
        if (usedAt != null) {
            return new RuleViolation(
                    "code-used",
                    "code",
                    "This code, or the link in the same message, was used already. Ask for a new code");
        }
        if (attempts >= MAX_ATTEMPTS) {
            return new RuleViolation(
                    "code-tried-too-often", "code", "Too many codes were not correct. Ask for a new code");
        }
        return new RuleViolation("code-expired", "code", "This code has expired. Ask for a new code");
    }

    boolean accepts(Secret code) {
        return new Secret(id + ":" + code.value()).matches(codeHash);
    }
}
