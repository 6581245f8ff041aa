package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Who stands behind a secret: one statement, one row per role held (or one with a null role). */
interface ActorQueries {
    record Row(UUID personId, String name, String email, Role role, UUID scopeId) {
        Row withoutRole() {
            return new Row(personId, name, email, null, null);
        }
    }

    record SignedIn(
            UUID personId,
            String name,
            String email,
            Role role,
            UUID scopeId,
            UUID signInId,
            Instant lastUsedAt,
            Instant expiresAt,
            Instant provedAt) {
        Row row() {
            return new Row(personId, name, email, role, scopeId);
        }
    }

    Session session();

    @HQL("""
            select p.id, p.name, p.email, g.role, g.scopeId, s.id, s.lastUsedAt, s.expiresAt, s.provedAt
            from SignIn s join Person p on p.id = s.personId
            left join RoleGrant g on g.personId = p.id and g.endedAt is null
                 and g.startsAt <= :now and (g.expiresAt is null or g.expiresAt > :now)
            where s.secretHash = :hash and s.endedAt is null and s.expiresAt > :now and s.lastUsedAt > :idleSince
            """)
    List<SignedIn> signedIn(String hash, Instant now, Instant idleSince);

    @HQL("""
            select p.id, p.name, p.email, g.role, g.scopeId
            from AccessToken t join Person p on p.id = t.personId
            left join RoleGrant g on g.personId = p.id and g.endedAt is null
                and g.startsAt <= :now and (g.expiresAt is null or g.expiresAt > :now)
            where t.secretHash = :hash and t.revokedAt is null and t.expiresAt > :now
            """)
    List<Row> bearing(String hash, Instant now);
}
