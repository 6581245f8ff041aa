package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/** Ends one of one's own access tokens at once. */
@ApplicationScoped
public class RevokeAccessToken {
    private final EntityManager entities;
    private final Clock clock;

    RevokeAccessToken(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public void revoke(UUID person, UUID token) {
        var found = entities.find(AccessToken.class, token);
        if (found == null || !found.getPersonId().equals(person)) {
            throw new NotFound("access token");
        }
        found.revoke(clock.instant());
    }
}
