package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;

/** Ends every sign-in of somebody else, when a browser of theirs was lost or stolen: administrators only. */
@ApplicationScoped
public class SignSomebodyOut {
    private final PersonQueries people;
    private final SignOutEverywhere signOut;
    private final History history;

    SignSomebodyOut(PersonQueries people, SignOutEverywhere signOut, History history) {
        this.people = people;
        this.signOut = signOut;
        this.history = history;
    }

    @Transactional
    public void signOut(Actor actor, UUID person) {
        if (!actor.isAdministrator() || people.profile(person).isEmpty()) {
            throw new NotFound("person");
        }
        signOut.signOut(person);
        history.record(actor.entry("signed-out").about("person", person));
    }
}
