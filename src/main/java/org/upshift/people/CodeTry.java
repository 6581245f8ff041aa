package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.upshift.kernel.RuleViolation;

/** One try to sign in with a code. A failed one is counted all the same. */
@ApplicationScoped
class CodeTry {
    private static final Logger LOG = Logger.getLogger(CodeTry.class);
    private final EntityManager entities;
    private final StartSignIn start;
    private final Clock clock;

    CodeTry(EntityManager entities, StartSignIn start, Clock clock) {
        this.entities = entities;
        this.start = start;
        this.clock = clock;
    }

    @Transactional(dontRollbackOn = RuleViolation.class)
    public Secret signIn(UUID requestId, String typed, String device) {
        boolean tried = entities.createQuery("update SignInRequest set attempts = attempts + 1"
                                + " where id = :id and attempts < :max and usedAt is null and expiresAt > :now")
                        .setParameter("id", requestId)
                        .setParameter("max", SignInRequest.MAX_ATTEMPTS)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
        var request = entities.find(SignInRequest.class, requestId);
        if (!tried) {
            LOG.infof("A code was refused, for its time or its tries are over: %s", requestId);
            throw request.over();
        }
        if (!request.accepts(new Secret(typed.replaceAll("\\s", "")))) {
            LOG.infof("A code was refused, for it is not correct: %s", requestId);
            throw new RuleViolation("code-wrong", "code", "The code is not correct. Check the e-mail and try again");
        }
        return start.start(request, device);
    }
}
