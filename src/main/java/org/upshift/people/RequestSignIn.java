package org.upshift.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/**
 * Sends a code and a link to an address. Whether the address is known is not looked at, so neither answer nor time can tell.
 */
@ApplicationScoped
public class RequestSignIn {
    static final String PURPOSE = "sign-in";
    static final Duration VALID_FOR = Duration.ofMinutes(10);
    static final int MAX_PER_PERIOD = 5;

    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final RateLimits limits;
    private final Clock clock;
    private final int maxPerClient;

    RequestSignIn(
            EntityManager entities,
            OneTimeLinks links,
            Outbox outbox,
            RateLimits limits,
            Clock clock,
            @ConfigProperty(name = "upshift.sign-in.requests-per-client") int maxPerClient) {
        this.entities = entities;
        this.links = links;
        this.outbox = outbox;
        this.limits = limits;
        this.clock = clock;
        this.maxPerClient = maxPerClient;
    }

    /**
     * @param nextPath where to go once signed in, or null
     * @param client the network address that asks
     * @return the request, to which a code belongs
     * @throws org.upshift.kernel.TooManyTries when the address, or the client, has asked for too many
     */
    public UUID request(EmailAddress email, String nextPath, String client) {
        limits.count(
                "sign-in requests from " + client,
                maxPerClient,
                PERIOD,
                "Very many people asked for a code from where you are. Wait a few minutes, then try again.");
        limits.count(
                "sign-in requests for " + email.value(),
                MAX_PER_PERIOD,
                PERIOD,
                "We have sent several messages to this address already. Use the newest one: its link works in every"
                        + " browser. Or wait a quarter of an hour, then ask again.");
        return QuarkusTransaction.requiringNew().call(() -> send(email, nextPath));
    }

    private UUID send(EmailAddress email, String nextPath) {
        var end = clock.instant().plus(VALID_FOR);
        var code = Secret.code();
        var request = new SignInRequest(email, code, nextPath, clock.instant(), end);
        entities.persist(request);
        var secret = links.issue(PURPOSE, request.getId(), email, end);
        outbox.post(Letter.of(email.value(), "sign-in", SignInLetters.signIn(code.value(), secret.value(), (int)
                VALID_FOR.toMinutes())));
        return request.getId();
    }
}
