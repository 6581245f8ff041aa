package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Stands in for a code of the authenticator app, once for each recovery code. */
@ApplicationScoped
public class UseRecoveryCode {
    private final SecondFactorCodes codes;
    private final RecoveryCodes recovery;
    private final ShownSecondFactor shown;
    private final SecondFactorNews news;

    UseRecoveryCode(SecondFactorCodes codes, RecoveryCodes recovery, ShownSecondFactor shown, SecondFactorNews news) {
        this.codes = codes;
        this.recovery = recovery;
        this.shown = shown;
        this.news = news;
    }

    /** @param left how many recovery codes are left; {@code signIn} the new secret of the sign-in */
    public record Used(int left, Secret signIn) {}

    public Used use(Actor actor, UUID signIn, String typed) {
        return codes.trying(actor.id(), () -> used(actor, signIn, typed));
    }

    private Used used(Actor actor, UUID signIn, String typed) {
        if (!recovery.use(actor.id(), typed)) {
            throw new RuleViolation(
                    "recovery-code-wrong", "code", "The recovery code is not correct or was used already");
        }
        int left = recovery.left(actor.id());
        news.tell(
                actor,
                "recovery-code-used",
                "One of your recovery codes was used to sign in. You have " + left + " left.");
        return new Used(left, shown.in(signIn));
    }
}
