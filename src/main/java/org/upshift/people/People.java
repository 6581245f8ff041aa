package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** The people, organisations and role grants of this installation. All methods need the caller's transaction. */
@ApplicationScoped
public class People {
    private final EntityManager entities;
    private final Clock clock;

    People(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The person with this address, entered now if there was none. */
    public UUID knownAs(EmailAddress email) {
        return entities.createQuery("select id from Person where email = :email", UUID.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var person = new Person(email, clock.instant());
                    entities.persist(person);
                    entities.flush();
                    return person.getId();
                });
    }

    /** Enters a person with a name and, unless null, an organisation. */
    public UUID enter(EmailAddress email, String name, String organisation) {
        var person = entities.find(Person.class, knownAs(email));
        person.introduce(name);
        if (organisation != null) {
            person.worksFor(organisationNamed(organisation));
        }
        return person.getId();
    }

    /** The organisation of this name in any case, entered now if there was none. */
    public UUID organisationNamed(String name) {
        return entities.createQuery("select id from Organisation where lower(name) = lower(:name)", UUID.class)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var organisation = new Organisation(name);
                    entities.persist(organisation);
                    entities.flush();
                    return organisation.getId();
                });
    }

    /** Gives a role for a scope; nothing happens when the person holds it already. */
    public void grant(UUID person, Role role, UUID scope) {
        boolean held = !entities.createQuery("select id from RoleGrant where liveKey = :key", UUID.class)
                .setParameter("key", RoleGrant.liveKey(person, role, scope))
                .getResultList()
                .isEmpty();
        if (!held) {
            entities.persist(new RoleGrant(person, role, scope, clock.instant()));
        }
    }
}
