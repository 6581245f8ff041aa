package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/**
 * Sends a code and a link to an address. The answer is the same whether or not the address is known, and whether or not it has
 * been asked for too often.
 */
@ApplicationScoped
public class RequestSignIn {
    static final String PURPOSE = "sign-in";
    static final Duration VALID_FOR = Duration.ofMinutes(10);

    private static final int MAX_PER_PERIOD = 5;
    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final Clock clock;

    RequestSignIn(EntityManager entities, OneTimeLinks links, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return the request, to which a code belongs */
    @Transactional
    public UUID request(EmailAddress email) {
        var now = clock.instant();
        if (requestsSince(email, now.minus(PERIOD)) >= MAX_PER_PERIOD) {
            return UUID.randomUUID();
        }
        var code = Secret.code();
        var request = new SignInRequest(email, code, now, now.plus(VALID_FOR));
        entities.persist(request);
        var secret = links.issue(PURPOSE, request.getId(), email, now.plus(VALID_FOR));
        outbox.post(Letter.of(email.value(), "sign-in", SignInLetters.signIn(code.value(), secret.value(), (int)
                VALID_FOR.toMinutes())));
        return request.getId();
    }

    private long requestsSince(EmailAddress email, java.time.Instant since) {
        return entities.createQuery(
                        "select count(*) from SignInRequest where email = :email and requestedAt > :since", Long.class)
                .setParameter("email", email.value())
                .setParameter("since", since)
                .getSingleResult();
    }
}
