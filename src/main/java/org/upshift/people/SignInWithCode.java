package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Exchanges the six digits from an e-mail for a signed-in browser. */
@ApplicationScoped
public class SignInWithCode {
    private final EntityManager entities;
    private final StartSignIn start;
    private final Clock clock;

    SignInWithCode(EntityManager entities, StartSignIn start, Clock clock) {
        this.entities = entities;
        this.start = start;
        this.clock = clock;
    }

    /**
     * @return the secret for the cookie
     * @throws RuleViolation when the code is wrong, used, expired, or tried too often; a failed try is counted all the same
     */
    @Transactional(dontRollbackOn = RuleViolation.class)
    public Secret signIn(UUID requestId, String typed) {
        boolean tried = entities.createQuery("update SignInRequest set attempts = attempts + 1"
                                + " where id = :id and attempts < :max and usedAt is null and expiresAt > :now")
                        .setParameter("id", requestId)
                        .setParameter("max", SignInRequest.MAX_ATTEMPTS)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
        if (!tried) {
            throw new RuleViolation(
                    "code-over",
                    "code",
                    "This code has expired, has been used or was tried too often. Ask for a new one");
        }
        var request = entities.find(SignInRequest.class, requestId);
        if (!request.accepts(new Secret(typed.replaceAll("\\s", "")))) {
            throw new RuleViolation("code-wrong", "code", "The code is not correct. Check the e-mail and try again");
        }
        return start.start(request);
    }
}
