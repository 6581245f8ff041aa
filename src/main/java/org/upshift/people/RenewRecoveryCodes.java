package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes new recovery codes for whoever can show a code of the authenticator app; the old ones are over. */
@ApplicationScoped
public class RenewRecoveryCodes {
    private final SecondFactorCodes codes;
    private final RecoveryCodes recovery;
    private final SecondFactorNews news;

    RenewRecoveryCodes(SecondFactorCodes codes, RecoveryCodes recovery, SecondFactorNews news) {
        this.codes = codes;
        this.recovery = recovery;
        this.news = news;
    }

    public List<String> renew(Actor actor, String typed) {
        return codes.trying(actor.id(), () -> {
            codes.use(actor.id(), typed);
            news.tell(
                    actor,
                    "recovery-codes-renewed",
                    "New recovery codes were made for your sign-in. The old ones no longer work.");
            return recovery.renew(actor.id());
        });
    }
}
