package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes a secret for a person's authenticator app. It counts once a code of it was typed; until then an earlier one does. */
@ApplicationScoped
public class BeginSecondFactor {
    private final EntityManager entities;
    private final SecondFactorSecrets secrets;
    private final Totp totp;

    BeginSecondFactor(EntityManager entities, SecondFactorSecrets secrets, Totp totp) {
        this.entities = entities;
        this.secrets = secrets;
        this.totp = totp;
    }

    /** @param signIn the sign-in in which the person asks for it, or null for a script */
    @Transactional
    public void begin(UUID person, UUID signIn) {
        var factor = entities.find(SecondFactor.class, person);
        if (factor == null) {
            factor = new SecondFactor(person);
            entities.persist(factor);
        }
        factor.requireReplaceable(signIn == null ? null : entities.find(SignIn.class, signIn));
        factor.begin(secrets.seal(person, totp.newSecret()));
    }
}
