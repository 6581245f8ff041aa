package org.upshift.people;

import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Everybody's access tokens that work; {@link EveryToken} lets only administrators have them. */
interface EveryTokenQueries {
    Session session();

    /** Those that expire next come first. */
    @HQL("""
            select t.id, p.id, p.name, p.email, t.name, t.reach.ownRecords, t.reach.role, t.reach.scopeId,
                t.createdAt, t.expiresAt, t.lastUsedAt
            from AccessToken t join Person p on p.id = t.personId
            where t.revokedAt is null and t.expiresAt > :now order by t.expiresAt, t.id
            """)
    List<EveryToken.Held> all(Instant now, Page page);

    @HQL("select count(*) from AccessToken t where t.revokedAt is null and t.expiresAt > :now")
    long countAll(Instant now);
}
