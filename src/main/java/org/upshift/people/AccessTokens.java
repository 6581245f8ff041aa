package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The access tokens that a person holds. */
public interface AccessTokens {
    record Row(UUID id, String name, Instant createdAt, Instant expiresAt) {}

    Session session();

    @HQL("""
            select t.id, t.name, t.createdAt, t.expiresAt from AccessToken t
            where t.personId = :person and t.revokedAt is null and t.expiresAt > :now order by t.createdAt, t.id
            """)
    List<Row> of(UUID person, Instant now);
}
