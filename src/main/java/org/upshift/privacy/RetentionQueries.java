package org.upshift.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** Periods, holds, and what was destroyed: nothing here names anybody. */
interface RetentionQueries {
    Session session();

    /** A period that an administrator has set; {@code keptFor} is an ISO 8601 period. */
    record SetPeriod(String rule, String keptFor, String reason, Instant changedAt) {}

    @HQL("select p.rule, p.keptFor, p.reason, p.changedAt from RetentionPeriod p")
    List<SetPeriod> periods();

    @HQL("select h.personId from DataHold h where h.releasedAt is null")
    List<UUID> held();

    @HQL("""
            select d.rule, d.keptFor, d.destroyed, d.destroyedAt from Destruction d order by d.destroyedAt desc, d.rule
            """)
    List<Retention.Destroyed> destructions(Page page);

    @HQL("select count(*) from Destruction d")
    long countDestructions();

    @HQL("""
            select r.id, concat('Request ', r.reference), r.endedAt from DataRequest r
            where r.endedAt < :before and r.personId not in :held order by r.endedAt, r.id
            """)
    List<RetentionRule.Overdue> requests(Instant before, Collection<UUID> held, Page page);

    @HQL("select count(*) from DataRequest r where r.endedAt < :before and r.personId not in :held")
    long countRequests(Instant before, Collection<UUID> held);
}
