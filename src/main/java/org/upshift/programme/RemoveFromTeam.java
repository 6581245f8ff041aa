package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.EndRole;
import org.upshift.people.Role;
import org.upshift.people.RoleGrant;

/** Takes somebody off a programme's team. Nobody takes themselves off, so that no team is left without anyone by mistake. */
@ApplicationScoped
public class RemoveFromTeam {
    private final EntityManager entities;
    private final EndRole end;

    RemoveFromTeam(EntityManager entities, EndRole end) {
        this.entities = entities;
        this.end = end;
    }

    @Transactional
    public void remove(Actor actor, UUID programme, UUID grant) {
        if (!actor.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        var held = entities.find(RoleGrant.class, grant);
        if (held != null && held.getPersonId().equals(actor.answerable()) && !actor.isAdministrator()) {
            throw new RuleViolation(
                    "own-team-role", "You cannot take yourself off the team. Ask someone else on the team to do it");
        }
        end.end(actor, grant, programme);
    }
}
