package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;

/** Ends anybody's access token at once, as an administrator. */
@ApplicationScoped
public class EndAccessToken {
    private final EntityManager entities;
    private final History history;
    private final Clock clock;

    EndAccessToken(EntityManager entities, History history, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void end(Actor actor, UUID token) {
        var found = entities.find(AccessToken.class, token);
        if (found == null || !actor.isAdministrator()) {
            throw new NotFound("access token");
        }
        if (found.revoke(clock.instant())) {
            history.record(actor.entry("access-token-ended").about("access-token", token));
        }
    }
}
