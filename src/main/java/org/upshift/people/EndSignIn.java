package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/** Signs a person out in one of their browsers. */
@ApplicationScoped
public class EndSignIn {
    private final EntityManager entities;
    private final Clock clock;

    EndSignIn(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public void end(UUID person, UUID signIn) {
        int ended = entities.createQuery(
                        "update SignIn set endedAt = :now where id = :id and personId = :person and endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", signIn)
                .setParameter("person", person)
                .executeUpdate();
        if (ended == 0) {
            throw new NotFound("sign-in");
        }
    }
}
