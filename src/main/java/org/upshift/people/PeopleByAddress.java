package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Many people at once by the addresses with which they sign in, in a number of SQL statements that does not grow with theirs. */
@ApplicationScoped
public class PeopleByAddress {
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final Clock clock;

    PeopleByAddress(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Somebody with an address. @param name may be empty; {@code organisation} may be null */
    public record Known(EmailAddress email, String name, UUID organisation) {}

    /** The people who sign in with these addresses now, by address; addresses of nobody are not in it. */
    public Map<String, UUID> find(Collection<String> addresses) {
        var found = new HashMap<String, UUID>();
        if (!addresses.isEmpty()) {
            entities.createQuery(
                            "select p.email, coalesce(p.mergedInto, p.id) from Person p where p.email in :addresses",
                            Tuple.class)
                    .setParameter("addresses", addresses)
                    .getResultList()
                    .forEach(row -> found.put(row.get(0, String.class), row.get(1, UUID.class)));
        }
        return found;
    }

    /** As {@link PersonAddresses#of}, by person. */
    public Map<UUID, Set<String>> addresses(Collection<UUID> people) {
        var found = new HashMap<UUID, Set<String>>();
        if (!people.isEmpty()) {
            entities.createQuery(
                            "select coalesce(p.mergedInto, p.id), p.email from Person p"
                                    + " where p.id in :people or p.mergedInto in :people"
                                    + " union all select coalesce(m.mergedInto, m.id), f.email"
                                    + " from FormerAddress f join Person m on m.id = f.personId"
                                    + " where (m.id in :people or m.mergedInto in :people)"
                                    + " and f.email not in (select q.email from Person q)",
                            Tuple.class)
                    .setParameter("people", people)
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent(row.get(0, UUID.class), person -> new HashSet<>())
                            .add(row.get(1, String.class)));
        }
        return found;
    }

    /**
     * Enters those who are not known yet. Of those who are, only what nobody has said so far is completed. Needs the caller's transaction.
     *
     * @return everybody by address
     */
    public Map<String, UUID> enter(List<Known> people) {
        var found = find(people.stream().map(one -> one.email().value()).toList());
        var session = entities.unwrap(Session.class);
        Integer before = session.getJdbcBatchSize();
        session.setJdbcBatchSize(AT_ONCE);
        try {
            var records = records(found.values());
            for (var one : people) {
                var id = found.get(one.email().value());
                var person = id == null ? new Person(one.email(), clock.instant()) : records.get(id);
                complete(person, one);
                if (id == null) {
                    entities.persist(person);
                    found.put(person.getEmail(), person.getId());
                }
            }
            entities.flush();
        } finally {
            session.setJdbcBatchSize(before);
        }
        return found;
    }

    private Map<UUID, Person> records(Collection<UUID> ids) {
        var records = new HashMap<UUID, Person>();
        if (!ids.isEmpty()) {
            entities.createQuery("from Person where id in :ids", Person.class)
                    .setParameter("ids", new ArrayList<>(ids))
                    .getResultList()
                    .forEach(person -> records.put(person.getId(), person));
        }
        return records;
    }

    private static void complete(Person person, Known known) {
        if (person.getName().isEmpty() && !known.name().isEmpty()) {
            person.introduce(known.name());
        }
        if (person.getOrganisationId() == null && known.organisation() != null) {
            person.worksFor(known.organisation());
        }
    }
}
