package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upshift.web.TimeLimit;

/** Finds the actor behind a cookie or a bearer token, in one SQL statement. */
@ApplicationScoped
class Actors {
    private final ActorQueries queries;
    private final SignInUse use;
    private final NoteTokenUse tokenUse;
    private final SecondFactorRule secondFactor;
    private final Clock clock;
    private final SetUpToken setUpToken;

    Actors(
            ActorQueries queries,
            SignInUse use,
            NoteTokenUse tokenUse,
            SecondFactorRule secondFactor,
            Clock clock,
            SetUpToken setUpToken) {
        this.queries = queries;
        this.use = use;
        this.tokenUse = tokenUse;
        this.secondFactor = secondFactor;
        this.clock = clock;
        this.setUpToken = setUpToken;
    }

    /** The sign-in behind a cookie, which this use keeps from ending idle. */
    @ActivateRequestContext
    Optional<Standing> signedIn(String secret) {
        var now = clock.instant();
        var rows = rows(secret, now);
        if (!rows.isEmpty() && SignInUse.isDue(rows.get(0).lastUsedAt(), now)) {
            use.note(rows.get(0).signInId(), now);
            return standing(rows, now);
        }
        return standing(rows, null);
    }

    /** The sign-in behind a cookie; that it was looked at is no use of it. */
    @ActivateRequestContext
    Optional<Standing> look(String secret) {
        return standing(rows(secret, clock.instant()), null);
    }

    @ActivateRequestContext
    Optional<Actor> bearing(String token) {
        if (setUpToken.is(token)) {
            return Optional.of(Actor.setUpToken());
        }
        return TokenSecret.isWellFormed(token) ? ofToken(new Secret(token).hash()) : Optional.empty();
    }

    private Optional<Actor> ofToken(String hash) {
        var now = clock.instant();
        var rows = queries.bearing(hash, now);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var first = rows.get(0);
        if (NoteTokenUse.isDue(first.lastUsedAt(), now)) {
            tokenUse.note(first.token(), now);
        }
        boolean held = first.role() != null && rows.stream().anyMatch(row -> row.heldBy() != null);
        Map<Role, Set<UUID>> scopes =
                held ? Map.of(first.role(), first.scopeId() == null ? Set.of() : Set.of(first.scopeId())) : Map.of();
        return Optional.of(new Actor(
                first.ownRecords() ? first.personId() : null, first.name(), first.email(), scopes, first.personId()));
    }

    private List<ActorQueries.SignedIn> rows(String secret, Instant now) {
        return queries.signedIn(new Secret(secret).hash(), now, now.minus(SignInUse.IDLE));
    }

    /** @param noted when this use was noted just now, or null */
    private Optional<Standing> standing(List<ActorQueries.SignedIn> found, Instant noted) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var first = found.get(0);
        boolean proved = first.provedAt() != null || !secondFactor.isRequired();
        var rows = found.stream().map(ActorQueries.SignedIn::row).toList();
        var counting = rows.stream()
                .map(row -> proved || row.role() == null || !row.role().needsSecondFactor() ? row : row.withoutRole())
                .toList();
        var lastUsed = noted == null ? first.lastUsedAt() : noted;
        return actor(counting)
                .map(actor -> new Standing(
                        actor,
                        first.signInId(),
                        !counting.equals(rows),
                        new TimeLimit(lastUsed.plus(SignInUse.IDLE), first.expiresAt())));
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
