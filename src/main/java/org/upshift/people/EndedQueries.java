package org.upshift.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What has been over for long enough to go, the oldest first. */
interface EndedQueries {
    Session session();

    @HQL("""
            select s.id, 'Sign-in', coalesce(s.endedAt, s.expiresAt) from SignIn s
            where coalesce(s.endedAt, s.expiresAt) < :before and s.personId not in :held
            order by coalesce(s.endedAt, s.expiresAt), s.id
            """)
    List<RetentionRule.Overdue> signIns(Instant before, Collection<UUID> held, Page page);

    @HQL("""
            select count(*) from SignIn s
            where coalesce(s.endedAt, s.expiresAt) < :before and s.personId not in :held
            """)
    long countSignIns(Instant before, Collection<UUID> held);

    @HQL("""
            select r.id, 'Code', r.requestedAt from SignInRequest r where r.requestedAt < :before
            order by r.requestedAt, r.id
            """)
    List<RetentionRule.Overdue> signInRequests(Instant before, Page page);

    @HQL("select count(*) from SignInRequest r where r.requestedAt < :before")
    long countSignInRequests(Instant before);

    @HQL("""
            select l.id, concat('Link for ', l.purpose), l.expiresAt from OneTimeLink l where l.expiresAt < :before
            order by l.expiresAt, l.id
            """)
    List<RetentionRule.Overdue> links(Instant before, Page page);

    @HQL("select count(*) from OneTimeLink l where l.expiresAt < :before")
    long countLinks(Instant before);

    @HQL("""
            select t.id, 'Access token', coalesce(t.revokedAt, t.expiresAt) from AccessToken t
            where coalesce(t.revokedAt, t.expiresAt) < :before and t.personId not in :held
            order by coalesce(t.revokedAt, t.expiresAt), t.id
            """)
    List<RetentionRule.Overdue> tokens(Instant before, Collection<UUID> held, Page page);

    @HQL("""
            select count(*) from AccessToken t
            where coalesce(t.revokedAt, t.expiresAt) < :before and t.personId not in :held
            """)
    long countTokens(Instant before, Collection<UUID> held);

    @HQL("""
            select e.id, 'Change of an address', e.requestedAt from EmailChange e
            where e.requestedAt < :before and e.personId not in :held order by e.requestedAt, e.id
            """)
    List<RetentionRule.Overdue> emailChanges(Instant before, Collection<UUID> held, Page page);

    @HQL("select count(*) from EmailChange e where e.requestedAt < :before and e.personId not in :held")
    long countEmailChanges(Instant before, Collection<UUID> held);

    @HQL("""
            select a.id, a.provider, a.expiresAt from ProviderAttempt a where a.expiresAt < :before
            order by a.expiresAt, a.id
            """)
    List<RetentionRule.Overdue> providerAttempts(Instant before, Page page);

    @HQL("select count(*) from ProviderAttempt a where a.expiresAt < :before")
    long countProviderAttempts(Instant before);
}
