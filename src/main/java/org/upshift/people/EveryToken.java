package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;

/** Everybody's access tokens that work, for administrators alone. */
@ApplicationScoped
public class EveryToken {
    private final EveryTokenQueries queries;
    private final Clock clock;

    EveryToken(EveryTokenQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public record Held(
            UUID id,
            UUID personId,
            String personName,
            String email,
            String name,
            boolean ownRecords,
            Role role,
            UUID scopeId,
            Instant createdAt,
            Instant expiresAt,
            Instant lastUsedAt) {
        public String holder() {
            return personName.isEmpty() ? email : personName;
        }
    }

    /** Those that expire next come first. */
    public Page<Held> page(Actor actor, int number, int size) {
        if (!actor.isAdministrator()) {
            throw new NotFound("access tokens");
        }
        var now = clock.instant();
        var items = queries.all(now, org.hibernate.query.Page.page(size, number - 1));
        return new Page<>(items, number, size, queries.countAll(now));
    }
}
