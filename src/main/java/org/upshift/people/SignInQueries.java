package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The browsers in which a person is signed in. */
public interface SignInQueries {
    record Row(UUID id, String device, Instant startedAt, Instant lastUsedAt, Instant expiresAt) {}

    Session session();

    @HQL("""
            select s.id, s.device, s.startedAt, s.lastUsedAt, s.expiresAt from SignIn s
            where s.personId = :person and s.endedAt is null and s.expiresAt > :now and s.lastUsedAt > :idleSince
            order by s.lastUsedAt desc, s.id
            """)
    List<Row> standing(UUID person, Instant now, Instant idleSince, Page page);

    @HQL("""
            select count(*) from SignIn s
            where s.personId = :person and s.endedAt is null and s.expiresAt > :now and s.lastUsedAt > :idleSince
            """)
    long count(UUID person, Instant now, Instant idleSince);
}
