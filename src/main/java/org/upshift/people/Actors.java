package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the actor behind a cookie or a bearer token, in one SQL statement. */
@ApplicationScoped
class Actors {
    private final ActorQueries queries;
    private final Clock clock;
    private final Optional<String> setUpToken;

    Actors(
            ActorQueries queries,
            Clock clock,
            @ConfigProperty(name = "upshift.setup-token") Optional<String> setUpToken) {
        this.queries = queries;
        this.clock = clock;
        this.setUpToken = setUpToken.filter(token -> !token.isBlank());
    }

    @ActivateRequestContext
    Optional<Actor> signedIn(String secret) {
        return actor(queries.signedIn(new Secret(secret).hash(), clock.instant()));
    }

    @ActivateRequestContext
    Optional<Actor> bearing(String token) {
        if (setUpToken.isPresent() && new Secret(token).matches(new Secret(setUpToken.get()).hash())) {
            return Optional.of(Actor.setUpToken());
        }
        return actor(queries.bearing(new Secret(token).hash(), clock.instant()));
    }

    private static Optional<Actor> actor(List<ActorQueries.Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var scopes = new EnumMap<Role, Set<UUID>>(Role.class);
        for (var row : rows) {
            if (row.role() != null) {
                var scope = scopes.computeIfAbsent(row.role(), role -> new HashSet<>());
                if (row.scopeId() != null) {
                    scope.add(row.scopeId());
                }
            }
        }
        var first = rows.get(0);
        return Optional.of(new Actor(first.personId(), first.name(), first.email(), scopes));
    }
}
