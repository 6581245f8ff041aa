package org.upshift.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The accounts of organisations that sign people in; those of somebody who turned out to be a person are the person's too. */
public interface ProviderAccounts {
    record Row(UUID id, String issuer, String email, Instant linkedAt, Instant lastUsedAt) {}

    Session session();

    @HQL("""
            select a.id, a.issuer, a.email, a.linkedAt, a.lastUsedAt from ProviderAccount a join Person p on p.id = a.personId
            where p.id = :person or p.mergedInto = :person order by a.linkedAt, a.id
            """)
    List<Row> of(UUID person);

    record Whole(UUID id, String issuer, String subject, String email, Instant linkedAt, Instant lastUsedAt) {}

    /** All that is kept, for the person whose accounts they are. */
    @HQL("""
            select a.id, a.issuer, a.subject, a.email, a.linkedAt, a.lastUsedAt from ProviderAccount a join Person p on p.id = a.personId
            where p.id = :person or p.mergedInto = :person order by a.linkedAt, a.id
            """)
    List<Whole> whole(UUID person, Page page);

    @HQL("""
            select count(*) from ProviderAccount a join Person p on p.id = a.personId
            where p.id = :person or p.mergedInto = :person
            """)
    long countOf(UUID person);

    @HQL("""
            select count(*) from ProviderAccount a join Person p on p.id = a.personId
            where a.id = :account and (p.id = :person or p.mergedInto = :person)
            """)
    long countOf(UUID person, UUID account);

    @HQL("select a.id from ProviderAccount a where a.issuer = :issuer and a.subject = :subject")
    Optional<UUID> withSubject(String issuer, String subject);

    @HQL("select count(*) from ProviderAccount a where a.issuer = :issuer and a.personId = :person")
    long countAt(String issuer, UUID person);
}
