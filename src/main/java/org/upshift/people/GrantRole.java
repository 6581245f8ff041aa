package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;

/** Gives a person, known by address, a role for a programme or a cohort. The caller has checked that the actor may. */
@ApplicationScoped
public class GrantRole {
    private final People people;
    private final History history;

    GrantRole(People people, History history) {
        this.people = people;
        this.history = history;
    }

    @Transactional
    public void grant(Actor actor, EmailAddress email, Role role, UUID scope) {
        var person = people.knownAs(email);
        people.grant(person, role, scope);
        history.record(
                actor.entry("role-granted").about("person", person).in(scope).detail(role.title()));
    }
}
