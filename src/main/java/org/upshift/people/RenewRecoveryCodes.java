package org.upshift.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upshift.history.History;
import org.upshift.mail.Outbox;

/** Makes new recovery codes for whoever can show a code of the authenticator app; the old ones are over. */
@ApplicationScoped
public class RenewRecoveryCodes {
    private final EntityManager entities;
    private final SecondFactorCodes codes;
    private final RecoveryCodes recovery;
    private final History history;
    private final Outbox outbox;

    RenewRecoveryCodes(
            EntityManager entities, SecondFactorCodes codes, RecoveryCodes recovery, History history, Outbox outbox) {
        this.entities = entities;
        this.codes = codes;
        this.recovery = recovery;
        this.history = history;
        this.outbox = outbox;
    }

    public List<String> renew(Actor actor, String typed) {
        codes.countTry(actor.id());
        var renewed = QuarkusTransaction.requiringNew().call(() -> {
            codes.use(actor.id(), typed);
            history.record(actor.entry("recovery-codes-renewed").about("person", actor.id()));
            outbox.post(SecondFactorLetters.to(
                    entities.find(Person.class, actor.id()),
                    "New recovery codes were made for your sign-in. The old ones no longer work."));
            return recovery.renew(actor.id());
        });
        codes.forgetTries(actor.id());
        return renewed;
    }
}
