package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/**
 * Lets a person who lost phone and recovery codes begin anew: their authenticator app and codes no longer count, they are
 * signed out everywhere, and set up another app when they sign in next. For administrators, and the set-up token.
 */
@ApplicationScoped
public class ResetSecondFactor {
    private final EntityManager entities;
    private final RecoveryCodes recovery;
    private final SignOutEverywhere signOut;
    private final SecondFactorNews news;

    ResetSecondFactor(
            EntityManager entities, RecoveryCodes recovery, SignOutEverywhere signOut, SecondFactorNews news) {
        this.entities = entities;
        this.recovery = recovery;
        this.signOut = signOut;
        this.news = news;
    }

    /** @param reason how the administrator made sure who asked for it, and why */
    @Transactional
    public void reset(Actor actor, EmailAddress email, String reason) {
        if (!actor.isAdministrator()) {
            throw new NotFound("person");
        }
        var person = entities.createQuery(
                        "select coalesce(p.mergedInto, p.id) from Person p where p.email = :email", UUID.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("person-unknown", "email", "Nobody here has this e-mail address"));
        if (person.equals(actor.answerable())) {
            throw new RuleViolation(
                    "own-second-factor",
                    "email",
                    "You cannot reset your own second step. Use a recovery code, or ask another administrator");
        }
        int removed = entities.createQuery("delete from SecondFactor where personId = :person")
                .setParameter("person", person)
                .executeUpdate();
        if (removed == 0) {
            throw new RuleViolation("second-factor-not-set-up", "email", "This person has not set up a second step");
        }
        recovery.forget(person);
        signOut.signOut(person);
        news.tell(
                actor,
                person,
                "second-factor-reset",
                reason,
                "An administrator has reset your second step at your request. You set up your authenticator app anew when"
                        + " you sign in next. If you did not ask for it, tell your programme team at once.");
    }
}
