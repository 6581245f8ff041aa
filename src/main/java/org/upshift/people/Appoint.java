package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** Gives any role for any scope: administrators only. */
@ApplicationScoped
public class Appoint {
    private final EntityManager entities;
    private final ScopeDirectory scopes;
    private final GrantRole grant;

    Appoint(EntityManager entities, ScopeDirectory scopes, GrantRole grant) {
        this.entities = entities;
        this.scopes = scopes;
        this.grant = grant;
    }

    @Transactional
    public void appoint(Actor actor, UUID id, Role role, UUID scope, RolePeriod period) {
        var person = entities.find(Person.class, id);
        if (!actor.isAdministrator() || person == null || person.isMerged()) {
            throw new NotFound("person");
        }
        if (role == null) {
            throw new RuleViolation("role-missing", "role", "Select a role");
        }
        scopes.requireFits(role, scope);
        grant.grant(actor, id, role, scope, period);
    }
}
