package org.upshift.people;

import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.people.PersonDirectory.Line;

/** Everybody; only {@link PersonDirectory}, which knows who may, asks. */
interface DirectoryQueries {
    Session session();

    /** Everyone whose name, address or organisation has {@code part} (see {@link SearchWords}) in it. */
    @HQL("""
            select p.id, p.name, p.email, o.name, count(g.id)
            from Person p left join Organisation o on o.id = p.organisationId
            left join RoleGrant g on g.personId = p.id and g.endedAt is null
                 and g.startsAt <= :now and (g.expiresAt is null or g.expiresAt > :now)
            where p.mergedInto is null and p.erasedAt is null
              and (lower(p.name) like :part escape '!' or p.email like :part escape '!' or lower(o.name) like :part escape '!')
            group by p.id, p.name, p.email, o.name order by p.name, p.email, p.id
            """)
    List<Line> everyone(String part, Instant now, Page page);

    @HQL("""
            select count(*) from Person p left join Organisation o on o.id = p.organisationId
            where p.mergedInto is null and p.erasedAt is null
              and (lower(p.name) like :part escape '!' or p.email like :part escape '!' or lower(o.name) like :part escape '!')
            """)
    long countEveryone(String part);
}
