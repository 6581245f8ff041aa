package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** Moves the last day of a role. The caller has checked that the actor may. */
@ApplicationScoped
public class ChangeRoleEnd {
    private final EntityManager entities;
    private final Administrators administrators;
    private final History history;
    private final Clock clock;

    ChangeRoleEnd(EntityManager entities, Administrators administrators, History history, Clock clock) {
        this.entities = entities;
        this.administrators = administrators;
        this.history = history;
        this.clock = clock;
    }

    /** @param lastDay null for no end */
    @Transactional
    public void change(Actor actor, UUID grant, UUID scope, LocalDate lastDay) {
        var found = entities.find(RoleGrant.class, grant);
        if (found == null || !Objects.equals(scope, found.getScopeId())) {
            throw new NotFound("role grant");
        }
        if (found.getRole() == Role.ADMINISTRATOR && lastDay != null) {
            administrators.requireAnotherThan(found);
        }
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (found.isOver(clock.instant())) {
            throw new RuleViolation("role-over", "until", "This role has ended. Give it again instead");
        }
        if (found.holdUntil(lastDay, clock.instant())) {
            history.record(actor.entry("role-changed")
                    .about("person", found.getPersonId())
                    .in(scope)
                    .detail(found.words()));
        }
    }
}
