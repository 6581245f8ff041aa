package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;

/**
 * Gives a person, known by address, a role for a programme or a cohort. The caller has checked that the actor may. A role that
 * is held already goes on, for the period that is given now; of many who give it at once all succeed. Whoever gets a role is told.
 */
@ApplicationScoped
public class GrantRole {
    private final People people;
    private final RoleLetters letters;
    private final History history;

    GrantRole(People people, RoleLetters letters, History history) {
        this.people = people;
        this.letters = letters;
        this.history = history;
    }

    /** @param scope null for an administrator */
    @Transactional
    public void grant(Actor actor, EmailAddress email, Role role, UUID scope, RolePeriod period) {
        grant(actor, people.knownAs(email), role, scope, period);
    }

    @Transactional
    public void grant(Actor actor, UUID person, Role role, UUID scope, RolePeriod period) {
        var granted = people.grant(person, role, scope, period, actor);
        if (granted.change() != People.Change.NONE) {
            String action = granted.change() == People.Change.NEW ? "role-granted" : "role-changed";
            history.record(actor.entry(action)
                    .about("person", granted.grant().getPersonId())
                    .in(scope)
                    .effective(granted.grant().getStartsAt())
                    .detail(granted.grant().words()));
        }
        if (granted.change() == People.Change.NEW) {
            letters.given(granted.grant(), actor);
        }
    }
}
