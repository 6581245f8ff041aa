package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Makes a bearer token for one's scripts. It lives 90 days and is shown this once. */
@ApplicationScoped
public class CreateAccessToken {
    public static final int MAX_TOKENS = 20;

    private static final Duration LASTS = Duration.ofDays(90);

    private final EntityManager entities;
    private final AccessTokens tokens;
    private final Clock clock;

    CreateAccessToken(EntityManager entities, AccessTokens tokens, Clock clock) {
        this.entities = entities;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional
    public Secret create(UUID person, String name) {
        var now = clock.instant();
        if (tokens.of(person, now).size() >= MAX_TOKENS) {
            throw new RuleViolation("too-many-tokens", "name", "You have " + MAX_TOKENS + " tokens. Revoke one first");
        }
        var secret = Secret.random();
        entities.persist(new AccessToken(person, name, secret, now, now.plus(LASTS)));
        return secret;
    }
}
