package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/**
 * Finds the other one of two that are to be merged: a person by address, an organisation by name. Whoever may not merge the two is not
 * told whether there is such a person.
 */
@ApplicationScoped
public class FindDuplicate {
    private final EntityManager entities;
    private final Organisations organisations;
    private final PreviewMerge previews;

    FindDuplicate(EntityManager entities, Organisations organisations, PreviewMerge previews) {
        this.entities = entities;
        this.organisations = organisations;
        this.previews = previews;
    }

    /** @throws RuleViolation about {@code other} when there is none that the actor may merge with the one */
    public UUID find(Actor actor, MergeSubject subject, UUID one, String typed) {
        var other = subject == MergeSubject.ORGANISATION
                ? organisation(typed)
                : person(EmailAddress.parse(typed, "other")).orElseThrow(() -> unknown(actor));
        if (!previews.preview(actor, subject, one, other).allowed()) {
            throw outOfReach();
        }
        return other;
    }

    private static RuleViolation unknown(Actor actor) {
        return actor.isAdministrator()
                ? new RuleViolation(
                        "person-unknown", "other", "Nobody is known by this address. Check how it is written")
                : outOfReach();
    }

    private static RuleViolation outOfReach() {
        return new RuleViolation(
                "merge-out-of-reach",
                "other",
                "You cannot merge these two. Check how the address is written; if it is right, nobody is known by it, or there are"
                        + " records in programmes of other teams, or none in yours. Ask an administrator");
    }

    private Optional<UUID> person(EmailAddress email) {
        return entities.createQuery(
                        "select coalesce(p.mergedInto, p.id) from Person p where p.email = :email", UUID.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    private UUID organisation(String typed) {
        try {
            return organisations.meant(typed == null ? "" : typed);
        } catch (RuleViolation unclear) {
            throw new RuleViolation(
                    unclear.code(), "other", "Write the whole name of the other organisation as it is in the list");
        }
    }
}
