package org.upshift.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What this feature holds about one person, for that person. */
interface PersonalDataQueries {
    record Identity(UUID id, String name, String email, String organisation, Instant createdAt) {}

    record SignInRow(
            UUID id, String device, Instant startedAt, Instant lastUsedAt, Instant expiresAt, Instant endedAt) {}

    record RoleRow(
            UUID id,
            Role role,
            Instant grantedAt,
            String grantedBy,
            Instant startsAt,
            Instant expiresAt,
            Instant endedAt) {}

    record TokenRow(
            UUID id,
            String name,
            boolean ownRecords,
            Role role,
            Instant createdAt,
            Instant expiresAt,
            Instant lastUsedAt,
            Instant revokedAt) {}

    record LinkRow(UUID id, String purpose, String recipient, Instant issuedAt, Instant expiresAt, Instant usedAt) {}

    record FormerRow(UUID id, String email, Instant usedUntil) {}

    Session session();

    @HQL("""
            select p.id, p.name, p.email, o.name, p.createdAt
            from Person p left join Organisation o on o.id = p.organisationId
            where p.id = :person or p.mergedInto = :person
            order by case when p.id = :person then 0 else 1 end, p.email
            """)
    List<Identity> identities(UUID person, Page page);

    @HQL("select count(*) from Person p where p.id = :person or p.mergedInto = :person")
    long countIdentities(UUID person);

    @HQL("select f.id, f.email, f.usedUntil from FormerAddress f join Person p on p.id = f.personId"
            + " where p.id = :person or p.mergedInto = :person order by f.usedUntil, f.id")
    List<FormerRow> formerAddresses(UUID person, Page page);

    @HQL("select count(*) from FormerAddress f join Person p on p.id = f.personId"
            + " where p.id = :person or p.mergedInto = :person")
    long countFormerAddresses(UUID person);

    @HQL("""
            select s.id, s.device, s.startedAt, s.lastUsedAt, s.expiresAt, s.endedAt from SignIn s
            where s.personId in :ids order by s.startedAt desc, s.id
            """)
    List<SignInRow> signIns(Collection<UUID> ids, Page page);

    @HQL("select count(*) from SignIn s where s.personId in :ids")
    long countSignIns(Collection<UUID> ids);

    @HQL("""
            select g.id, g.role, g.grantedAt, g.grantedByName, g.startsAt, g.expiresAt, g.endedAt from RoleGrant g
            where g.personId in :ids order by g.grantedAt desc, g.id
            """)
    List<RoleRow> roles(Collection<UUID> ids, Page page);

    @HQL("select count(*) from RoleGrant g where g.personId in :ids")
    long countRoles(Collection<UUID> ids);

    @HQL("""
            select t.id, t.name, t.reach.ownRecords, t.reach.role, t.createdAt, t.expiresAt, t.lastUsedAt, t.revokedAt
            from AccessToken t
            where t.personId = :person order by t.createdAt desc, t.id
            """)
    List<TokenRow> tokens(UUID person, Page page);

    @HQL("select count(*) from AccessToken t where t.personId = :person")
    long countTokens(UUID person);

    @HQL("""
            select l.id, l.purpose, l.recipient, l.issuedAt, l.expiresAt, l.usedAt from OneTimeLink l
            where l.recipient in :addresses order by l.issuedAt desc, l.id
            """)
    List<LinkRow> links(Collection<String> addresses, Page page);

    @HQL("select count(*) from OneTimeLink l where l.recipient in :addresses")
    long countLinks(Collection<String> addresses);
}
