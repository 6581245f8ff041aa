package org.upshift.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a browser to a provider to sign in there. */
@ApplicationScoped
public class BeginProviderSignIn {
    static final Duration VALID_FOR = Duration.ofMinutes(10);

    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final ProviderClients clients;
    private final RateLimits limits;
    private final Clock clock;
    private final int maxPerClient;

    BeginProviderSignIn(
            EntityManager entities,
            ProviderClients clients,
            RateLimits limits,
            Clock clock,
            @ConfigProperty(name = "upshift.sign-in.requests-per-client") int maxPerClient) {
        this.entities = entities;
        this.clients = clients;
        this.limits = limits;
        this.clock = clock;
        this.maxPerClient = maxPerClient;
    }

    /** @param browser the secret that this browser has to bring back; @param address where it goes now */
    public record Begun(Secret browser, URI address) {}

    /**
     * @param next a path of this service
     * @param hint the address that was typed, or null
     * @param client the network address that asks
     * @throws ProviderRefusal when the provider does not answer
     * @throws org.upshift.kernel.TooManyTries when the client has begun too many
     */
    public Begun begin(String provider, String next, EmailAddress hint, String client) {
        limits.count(
                "provider sign-ins from " + client,
                maxPerClient,
                PERIOD,
                "Very many people signed in from where you are. Wait a few minutes, then try again.");
        var browser = Secret.random();
        // Asks the provider, outside of a transaction: no database connection waits for it
        var address = clients.named(provider)
                .address(
                        new ProviderSecrets(browser), clients.comeBackTo(provider), hint == null ? null : hint.value());
        var now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.persist(new ProviderAttempt(provider, browser, next, now, now.plus(VALID_FOR))));
        return new Begun(browser, address);
    }
}
