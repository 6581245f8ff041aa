package org.upshift.people;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What Upshift knows about a person. */
public interface PersonQueries {
    record Details(String name, String email, String organisation) {}

    Session session();

    @HQL("""
            select p.name, p.email, o.name from Person p left join Organisation o on o.id = p.organisationId
            where p.id = :person
            """)
    Details details(UUID person);

    @HQL("select o.name from Organisation o order by o.name")
    List<String> organisationNames(org.hibernate.query.Page page);
}
