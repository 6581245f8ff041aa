package org.upshift.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Outbox;

/** Stands in for a code of the authenticator app, once for each recovery code. */
@ApplicationScoped
public class UseRecoveryCode {
    private final EntityManager entities;
    private final SecondFactorCodes codes;
    private final RecoveryCodes recovery;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    UseRecoveryCode(
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

    /** @return how many recovery codes are left */
    public int use(Actor actor, UUID signIn, String typed) {
        codes.countTry(actor.id());
        int left = QuarkusTransaction.requiringNew().call(() -> used(actor, signIn, typed));
        codes.forgetTries(actor.id());
        return left;
    }

    private int used(Actor actor, UUID signIn, String typed) {
        if (!recovery.use(actor.id(), typed)) {
            throw new RuleViolation(
                    "recovery-code-wrong", "code", "The recovery code is not correct or was used already");
        }
        entities.find(SignIn.class, signIn).prove(clock.instant());
        int left = recovery.left(actor.id());
        history.record(actor.entry("recovery-code-used").about("person", actor.id()));
        outbox.post(SecondFactorLetters.to(
                entities.find(Person.class, actor.id()),
                "One of your recovery codes was used to sign in. You have " + left + " left."));
        return left;
    }
}
