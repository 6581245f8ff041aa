package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people, organisations and role grants of this installation. All methods need the caller's transaction. */
@ApplicationScoped
public class People {
    private final EntityManager entities;
    private final Organisations organisations;
    private final Administrators administrators;
    private final NewAddresses addresses;
    private final Clock clock;

    People(
            EntityManager entities,
            Organisations organisations,
            Administrators administrators,
            NewAddresses addresses,
            Clock clock) {
        this.entities = entities;
        this.organisations = organisations;
        this.administrators = administrators;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What giving a role did. */
    enum Change {
        NEW,
        RENEWED,
        NONE
    }

    record Granted(RoleGrant grant, Change change) {}

    /**
     * The person with this address, entered now if there was none. The address of a person who
     * turned out to be another leads to that other.
     */
    public UUID knownAs(EmailAddress email) {
        return find(email).orElseGet(() -> {
            addresses.enter(email);
            return find(email).orElseThrow();
        });
    }

    private Optional<UUID> find(EmailAddress email) {
        return entities.createQuery(
                        "select coalesce(p.mergedInto, p.id) from Person p where p.email = :email", UUID.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    /** The addresses with which a person signs in: their own, and those of records that turned out to be theirs. */
    List<String> addresses(UUID person) {
        return entities.createQuery(
                        "select p.email from Person p where p.id = :person or p.mergedInto = :person", String.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Enters a person with a name and, unless null, an organisation. */
    public UUID enter(EmailAddress email, String name, String organisation) {
        var person = entities.find(Person.class, knownAs(email));
        person.introduce(name);
        if (organisation != null) {
            person.worksFor(organisations.entered(organisation));
        }
        return person.getId();
    }

    /** Gives a role for a scope, from now and without an end; nothing happens, and false, when the person holds it already. */
    public boolean grant(UUID person, Role role, UUID scope) {
        boolean needed = held(person, role, scope)
                .filter(grant -> !grant.isOver(clock.instant()))
                .isEmpty();
        if (needed) {
            grant(person, role, scope, RolePeriod.OPEN, null);
        }
        return needed;
    }

    /** Gives a role for a scope and a period, or gives one that is held already this period. */
    Granted grant(UUID person, Role role, UUID scope, RolePeriod period, Actor by) {
        // Those who give the same role at once do so one after the other
        entities.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
        var now = clock.instant();
        var held = held(person, role, scope).orElse(null);
        if (held != null && !held.isOver(now)) {
            if (role == Role.ADMINISTRATOR && period.last() != null) {
                administrators.requireAnotherThan(held);
            }
            return new Granted(held, held.renew(period, now) ? Change.RENEWED : Change.NONE);
        }
        if (held != null) {
            held.end(now);
            entities.flush();
        }
        var grant = new RoleGrant(person, role, scope, period, by, now);
        entities.persist(grant);
        entities.flush();
        return new Granted(grant, Change.NEW);
    }

    private Optional<RoleGrant> held(UUID person, Role role, UUID scope) {
        return entities.createQuery("from RoleGrant where liveKey = :key", RoleGrant.class)
                .setParameter("key", RoleGrant.liveKey(person, role, scope))
                .getResultStream()
                .findFirst();
    }
}
