package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/**
 * The authenticator app of a person. Secrets are kept encrypted ({@link SecondFactorSecrets}). A new one is pending until a code of it
 * was typed; until then an earlier one counts.
 */
@Entity
class SecondFactor {
    @Id
    private UUID personId;

    private String secret;
    private Instant setUpAt;
    private long lastStep;
    private String pendingSecret;

    @Version
    private int version;

    protected SecondFactor() {}

    SecondFactor(UUID personId) {
        this.personId = personId;
    }

    void begin(String newSecret) {
        pendingSecret = newSecret;
    }

    /** Another app takes the place of one that counts only in a sign-in that has shown this one. */
    boolean isReplaceableIn(SignIn signIn) {
        return !isSetUp() || signIn != null && signIn.getProvedAt() != null;
    }

    void requireReplaceable(SignIn signIn) {
        if (!isReplaceableIn(signIn)) {
            throw new RuleViolation(
                    "second-factor-set-up",
                    "You have set up an authenticator app already. Type a code of it first, then you can set up another");
        }
    }

    /** The pending secret counts from now on. */
    void confirm(long step, Instant now) {
        secret = pendingSecret;
        pendingSecret = null;
        lastStep = step;
        setUpAt = now;
    }

    boolean isSetUp() {
        return secret != null;
    }

    String getSecret() {
        return secret;
    }

    Instant getSetUpAt() {
        return setUpAt;
    }

    String getPendingSecret() {
        return pendingSecret;
    }

    /** The time step of the newest code that was accepted: that code and older ones are over. */
    long getLastStep() {
        return lastStep;
    }
}
