package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Finds the other one of two that are to be merged: a person by address, an organisation by name. */
@ApplicationScoped
public class FindDuplicate {
    private final EntityManager entities;
    private final Organisations organisations;

    FindDuplicate(EntityManager entities, Organisations organisations) {
        this.entities = entities;
        this.organisations = organisations;
    }

    /** @throws RuleViolation about {@code other} when there is none */
    public UUID find(MergeSubject subject, String typed) {
        return switch (subject) {
            case PERSON ->
                person(EmailAddress.parse(typed, "other"))
                        .orElseThrow(() -> new RuleViolation(
                                "person-unknown", "other", "Nobody is known by this address. Check how it is written"));
            case ORGANISATION -> organisation(typed);
        };
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
