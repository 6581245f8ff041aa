package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/** Enters somebody by address before their first sign-in, or finds them: administrators only. */
@ApplicationScoped
public class EnterPerson {
    private final People people;

    EnterPerson(People people) {
        this.people = people;
    }

    @Transactional
    public UUID enter(Actor actor, EmailAddress email) {
        if (!actor.isAdministrator()) {
            throw new NotFound("person");
        }
        return people.knownAs(email);
    }
}
