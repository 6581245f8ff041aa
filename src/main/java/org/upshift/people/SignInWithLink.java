package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Exchanges the link from an e-mail for a signed-in browser; of many who try at once exactly one succeeds. */
@ApplicationScoped
public class SignInWithLink {
    private final EntityManager entities;
    private final OneTimeLinks links;
    private final StartSignIn start;

    SignInWithLink(EntityManager entities, OneTimeLinks links, StartSignIn start) {
        this.entities = entities;
        this.links = links;
        this.start = start;
    }

    /** @return the secret for the cookie, or empty when the link is unknown, used, replaced or expired */
    @Transactional
    public Optional<Secret> signIn(String secret, String device) {
        var request = links.find(RequestSignIn.PURPOSE, secret);
        if (request.isEmpty() || !links.consume(RequestSignIn.PURPOSE, secret)) {
            return Optional.empty();
        }
        return start.startOnce(entities.find(SignInRequest.class, request.get()), device);
    }
}
