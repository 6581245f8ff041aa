package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;

/**
 * Ends a role that is held for this scope, and tells who held it; one that is over already stays as it was. The caller has checked
 * that the actor may.
 */
@ApplicationScoped
public class EndRole {
    private final EntityManager entities;
    private final Administrators administrators;
    private final RoleLetters letters;
    private final History history;
    private final Clock clock;

    EndRole(EntityManager entities, Administrators administrators, RoleLetters letters, History history, Clock clock) {
        this.entities = entities;
        this.administrators = administrators;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    /** @param scope null for an administrator */
    @Transactional
    public void end(Actor actor, UUID grant, UUID scope) {
        var found = entities.find(RoleGrant.class, grant);
        if (found == null || !Objects.equals(scope, found.getScopeId())) {
            throw new NotFound("role grant");
        }
        if (found.getRole() == Role.ADMINISTRATOR && !found.isOver(clock.instant())) {
            administrators.requireAnotherThan(found);
        }
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (found.isOver(clock.instant())) {
            return;
        }
        found.end(clock.instant());
        history.record(actor.entry("role-ended")
                .about("person", found.getPersonId())
                .in(scope)
                .detail(found.getRole().title()));
        letters.ended(found, actor);
    }
}
