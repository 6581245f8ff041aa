package org.upshift.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Outbox;

/** Lets a new authenticator app count, once it has shown a code; from then on the person can prove who they are with it. */
@ApplicationScoped
public class ConfirmSecondFactor {
    private final EntityManager entities;
    private final SecondFactorCodes codes;
    private final RecoveryCodes recovery;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmSecondFactor(
            EntityManager entities,
            SecondFactorCodes codes,
            RecoveryCodes recovery,
            History history,
            Outbox outbox,
            Clock clock) {
        this.entities = entities;
        this.codes = codes;
        this.recovery = recovery;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param signIn the sign-in that is proved by it, or null for a script
     * @return the new recovery codes
     */
    public List<String> confirm(Actor actor, UUID signIn, String typed) {
        codes.countTry(actor.id());
        var recoveryCodes = QuarkusTransaction.requiringNew().call(() -> confirmed(actor, signIn, typed));
        codes.forgetTries(actor.id());
        return recoveryCodes;
    }

    private List<String> confirmed(Actor actor, UUID signIn, String typed) {
        var person = actor.id();
        var factor = entities.find(SecondFactor.class, person);
        if (factor == null || factor.getPendingSecret() == null) {
            throw new RuleViolation("second-factor-not-begun", "code", "Set up your authenticator app from the start");
        }
        var step = codes.step(person, factor.getPendingSecret(), typed);
        if (step.isEmpty()) {
            throw new RuleViolation(
                    "code-wrong",
                    "code",
                    "The code is not correct. Check that the app shows the entry for Upshift, and that the clock of your"
                            + " phone is right");
        }
        factor.confirm(step.getAsLong(), clock.instant());
        if (signIn != null) {
            entities.find(SignIn.class, signIn).prove(clock.instant());
        }
        history.record(actor.entry("second-factor-set-up").about("person", person));
        outbox.post(SecondFactorLetters.to(
                entities.find(Person.class, person), "An authenticator app was set up for your sign-in."));
        var recoveryCodes = recovery.renew(person);
        entities.flush();
        return recoveryCodes;
    }
}
