package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Lets a new authenticator app count, once it has shown a code; from then on the person can prove who they are with it. */
@ApplicationScoped
public class ConfirmSecondFactor {
    private final EntityManager entities;
    private final SecondFactorCodes codes;
    private final RecoveryCodes recovery;
    private final ShownSecondFactor shown;
    private final SecondFactorNews news;
    private final Clock clock;

    ConfirmSecondFactor(
            EntityManager entities,
            SecondFactorCodes codes,
            RecoveryCodes recovery,
            ShownSecondFactor shown,
            SecondFactorNews news,
            Clock clock) {
        this.entities = entities;
        this.codes = codes;
        this.recovery = recovery;
        this.shown = shown;
        this.news = news;
        this.clock = clock;
    }

    /** @param signIn the new secret of the sign-in that is proved by it, or null for a script */
    public record Confirmed(List<String> recoveryCodes, Secret signIn) {}

    /** @param signIn the sign-in in which the code was typed, or null for a script */
    public Confirmed confirm(Actor actor, UUID signIn, String typed) {
        return codes.trying(actor.id(), () -> confirmed(actor, signIn, typed));
    }

    private Confirmed confirmed(Actor actor, UUID signIn, String typed) {
        var person = actor.id();
        var factor = entities.find(SecondFactor.class, person);
        if (factor == null || factor.getPendingSecret() == null) {
            throw new RuleViolation("second-factor-not-begun", "code", "Set up your authenticator app from the start");
        }
        factor.requireReplaceable(signIn == null ? null : entities.find(SignIn.class, signIn));
        var step = codes.step(person, factor.getPendingSecret(), typed);
        if (step.isEmpty()) {
            throw new RuleViolation(
                    "code-wrong",
                    "code",
                    "The code is not correct. Check that the app shows the entry for Upshift, and that the clock of your"
                            + " phone is right");
        }
        factor.confirm(step.getAsLong(), clock.instant());
        var secret = signIn == null ? null : shown.in(signIn);
        news.tell(actor, "second-factor-set-up", "An authenticator app was set up for your sign-in.");
        var recoveryCodes = recovery.renew(person);
        entities.flush();
        return new Confirmed(recoveryCodes, secret);
    }
}
