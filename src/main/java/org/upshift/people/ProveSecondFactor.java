package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows the second factor in a sign-in: the person's roles count in it from then on. */
@ApplicationScoped
public class ProveSecondFactor {
    private final SecondFactorCodes codes;
    private final ShownSecondFactor shown;

    ProveSecondFactor(SecondFactorCodes codes, ShownSecondFactor shown) {
        this.codes = codes;
        this.shown = shown;
    }

    /** @return the new secret of the sign-in */
    public Secret prove(UUID person, UUID signIn, String typed) {
        return codes.trying(person, () -> {
            codes.use(person, typed);
            return shown.in(signIn);
        });
    }
}
