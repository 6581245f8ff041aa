package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Who stands behind a secret: one statement, one row per role held (or one with a null role). */
interface ActorQueries {
    record Row(UUID personId, String name, String email, Role role, UUID scopeId) {}

    Session session();

    @HQL("""
            select p.id, p.name, p.email, g.role, g.scopeId
            from SignIn s join Person p on p.id = s.personId
            left join RoleGrant g on g.personId = p.id and g.endedAt is null
            where s.secretHash = :hash and s.endedAt is null and s.expiresAt > :now
            """)
    List<Row> signedIn(String hash, Instant now);

    @HQL("""
            select p.id, p.name, p.email, g.role, g.scopeId
            from AccessToken t join Person p on p.id = t.personId
            left join RoleGrant g on g.personId = p.id and g.endedAt is null
            where t.secretHash = :hash and t.revokedAt is null and t.expiresAt > :now
            """)
    List<Row> bearing(String hash, Instant now);
}
