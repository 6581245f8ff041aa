package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;

/** Ends a role that is held for this scope. The caller has checked that the actor may. */
@ApplicationScoped
public class EndRole {
    private final EntityManager entities;
    private final History history;
    private final Clock clock;

    EndRole(EntityManager entities, History history, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void end(Actor actor, UUID grant, UUID scope) {
        var found = entities.find(RoleGrant.class, grant);
        if (found == null || !scope.equals(found.getScopeId())) {
            throw new NotFound("role grant");
        }
        found.end(clock.instant());
        history.record(actor.entry("role-ended")
                .about("person", found.getPersonId())
                .in(scope)
                .detail(found.getRole().title()));
    }
}
