package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The access tokens of a person that work. */
public interface AccessTokens {
    record Row(
            UUID id,
            String name,
            boolean ownRecords,
            Role role,
            UUID scopeId,
            Instant createdAt,
            Instant expiresAt,
            Instant lastUsedAt) {}

    Session session();

    @HQL("""
            select t.id, t.name, t.reach.ownRecords, t.reach.role, t.reach.scopeId, t.createdAt, t.expiresAt, t.lastUsedAt
            from AccessToken t
            where t.personId = :person and t.revokedAt is null and t.expiresAt > :now order by t.createdAt, t.id
            """)
    List<Row> of(UUID person, Instant now);
}
