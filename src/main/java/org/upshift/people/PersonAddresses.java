package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The addresses of people, those they had before among them. */
@ApplicationScoped
public class PersonAddresses {
    private final EntityManager entities;

    PersonAddresses(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Every address under which a person, or somebody who turned out to be them, is or was known, but for those that belong to
     * somebody else by now; empty when there is no such person. One SQL statement.
     */
    public Set<String> of(UUID person) {
        return new LinkedHashSet<>(entities.createQuery(
                        "select p.email from Person p where p.id = :person or p.mergedInto = :person"
                                + " union all select f.email from FormerAddress f where (f.personId = :person"
                                + " or f.personId in (select m.id from Person m where m.mergedInto = :person))"
                                + " and f.email not in (select q.email from Person q)",
                        String.class)
                .setParameter("person", person)
                .getResultList());
    }

    /** The records that turned out to be this person's, which are erased with them. */
    public List<UUID> merged(UUID person) {
        return entities.createQuery("select p.id from Person p where p.mergedInto = :person order by p.id", UUID.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The person who signs in with this address now. */
    public Optional<UUID> person(EmailAddress address) {
        return entities.createQuery(
                        "select coalesce(p.mergedInto, p.id) from Person p where p.email = :email", UUID.class)
                .setParameter("email", address.value())
                .getResultStream()
                .findFirst();
    }
}
