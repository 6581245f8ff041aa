package org.upshift.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.upshift.kernel.RuleViolation;

/** Checks what is typed from an authenticator app. Each code counts once, however many try it at the same time. */
@ApplicationScoped
class SecondFactorCodes {
    private static final Logger LOG = Logger.getLogger(SecondFactorCodes.class);
    private static final int MAX_TRIES = 5;
    private static final Duration PERIOD = Duration.ofMinutes(15);
    /** Whoever has the mailbox and guesses codes all day long finds one within thirty years, on average. */
    private static final int MAX_TRIES_A_DAY = 30;

    private static final Duration DAY = Duration.ofDays(1);

    private final EntityManager entities;
    private final SecondFactorSecrets secrets;
    private final Totp totp;
    private final RateLimits limits;
    private final Clock clock;

    SecondFactorCodes(EntityManager entities, SecondFactorSecrets secrets, Totp totp, RateLimits limits, Clock clock) {
        this.entities = entities;
        this.secrets = secrets;
        this.totp = totp;
        this.limits = limits;
        this.clock = clock;
    }

    /** Counts a try, then works in a transaction of its own; only what failed stays counted. Not to be called inside a transaction. */
    <T> T trying(UUID person, Callable<T> work) {
        countTry(person);
        T done;
        try {
            done = QuarkusTransaction.requiringNew().call(work);
        } catch (RuleViolation refused) {
            LOG.infof("A second factor of person %s was refused: %s", person, refused.code());
            throw refused;
        }
        LOG.infof("Person %s has shown a second factor", person);
        limits.forget(subject(person));
        limits.forget(subjectOfDay(person));
        return done;
    }

    private void countTry(UUID person) {
        limits.count(
                subjectOfDay(person),
                MAX_TRIES_A_DAY,
                DAY,
                "Too many codes were not correct today. Try again tomorrow, or ask an administrator to reset your second"
                        + " step.");
        limits.count(
                subject(person),
                MAX_TRIES,
                PERIOD,
                "Too many codes were not correct. Wait a quarter of an hour, then try again.");
    }

    /** Uses the code up, in the caller's transaction; a code that was used, or is older than one that was, is wrong. */
    void use(UUID person, String typed) {
        var factor = entities.find(SecondFactor.class, person);
        if (factor == null || !factor.isSetUp()) {
            throw new RuleViolation("second-factor-not-set-up", "You have not set up an authenticator app yet");
        }
        var step = step(person, factor.getSecret(), typed);
        boolean first = step.isPresent()
                && entities.createQuery(
                                        "update SecondFactor set lastStep = :step where personId = :person and lastStep < :step")
                                .setParameter("step", step.getAsLong())
                                .setParameter("person", person)
                                .executeUpdate()
                        == 1;
        if (!first) {
            throw wrong();
        }
    }

    OptionalLong step(UUID person, String sealed, String typed) {
        byte[] secret = secrets.open(person, sealed)
                .orElseThrow(() -> new RuleViolation(
                        "second-factor-unreadable",
                        "code",
                        "Your authenticator app cannot be checked now. Use a recovery code, or ask an administrator to"
                                + " reset your second step"));
        return totp.step(secret, typed.replaceAll("\\s", ""), clock.instant());
    }

    static RuleViolation wrong() {
        return new RuleViolation(
                "code-wrong",
                "code",
                "The code is not correct or was used already. Wait for the next one in your app and type that");
    }

    private static String subject(UUID person) {
        return "second factor of " + person;
    }

    private static String subjectOfDay(UUID person) {
        return "second factor of " + person + " in a day";
    }
}
