package org.upshift.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Shows the second factor in a sign-in: the person's roles count in it from then on. */
@ApplicationScoped
public class ProveSecondFactor {
    private final EntityManager entities;
    private final SecondFactorCodes codes;
    private final Clock clock;

    ProveSecondFactor(EntityManager entities, SecondFactorCodes codes, Clock clock) {
        this.entities = entities;
        this.codes = codes;
        this.clock = clock;
    }

    public void prove(UUID person, UUID signIn, String typed) {
        codes.countTry(person);
        QuarkusTransaction.requiringNew().run(() -> {
            codes.use(person, typed);
            entities.find(SignIn.class, signIn).prove(clock.instant());
        });
        codes.forgetTries(person);
    }
}
