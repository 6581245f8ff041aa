package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What Upshift knows about a person. */
public interface PersonQueries {
    record Details(String name, String email, String organisation) {
        /** The address of whoever has not said their name yet. */
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    record Profile(UUID id, String name, String email, String organisation, Instant knownSince) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    Session session();

    @HQL("""
            select p.name, p.email, o.name from Person p left join Organisation o on o.id = p.organisationId
            where p.id = :person
            """)
    Details details(UUID person);

    @HQL("""
            select p.id, p.name, p.email, o.name, p.createdAt
            from Person p left join Organisation o on o.id = p.organisationId
            where p.id = :person and p.mergedInto is null and p.erasedAt is null
            """)
    Optional<Profile> profile(UUID person);

    /** The addresses of those who turned out to be this person. */
    @HQL("select p.email from Person p where p.mergedInto = :person order by p.email")
    List<String> otherAddresses(UUID person);
}
