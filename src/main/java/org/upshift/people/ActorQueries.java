package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/**
 * Who stands behind a secret: one statement, one row per role held (or one with a null role). None where the person turned out to be
 * another or was erased, also when that happened while they were signing in.
 */
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

    record TokenRow(
            UUID personId,
            String name,
            String email,
            UUID token,
            Instant lastUsedAt,
            boolean ownRecords,
            Role role,
            UUID scopeId,
            Role heldBy) {}

    Session session();

    @HQL("""
            select p.id, p.name, p.email, g.role, g.scopeId, s.id, s.lastUsedAt, s.expiresAt, s.provedAt
            from SignIn s join Person p on p.id = s.personId
            left join RoleGrant g on g.personId = p.id and g.endedAt is null
                 and g.startsAt <= :now and (g.expiresAt is null or g.expiresAt > :now)
            where s.secretHash = :hash and s.endedAt is null and s.expiresAt > :now and s.lastUsedAt > :idleSince
            and p.mergedInto is null and p.erasedAt is null
            """)
    List<SignedIn> signedIn(String hash, Instant now, Instant idleSince);

    /**
     * A token and what its owner holds of what it may do: the same role for the same scope, the team of the cohort's programme, or
     * all as an administrator. {@code heldBy} is null where the owner may do none of it (any more).
     */
    @HQL("""
            select p.id, p.name, p.email, t.id, t.lastUsedAt, t.reach.ownRecords, t.reach.role, t.reach.scopeId, g.role
            from AccessToken t join Person p on p.id = t.personId
            left join RoleGrant g on g.personId = p.id and g.endedAt is null
                 and g.startsAt <= :now and (g.expiresAt is null or g.expiresAt > :now)
                 and (g.role = org.upshift.people.Role.ADMINISTRATOR
                or g.role = t.reach.role and g.scopeId = t.reach.scopeId
                or g.role = org.upshift.people.Role.TEAM and g.scopeId = t.reach.programmeId)
            where t.secretHash = :hash and t.revokedAt is null and t.expiresAt > :now
            and p.mergedInto is null and p.erasedAt is null
            """)
    List<TokenRow> bearing(String hash, Instant now);
}
