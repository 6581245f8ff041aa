package org.upshift.admission;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** How many people see something of a cohort because of an application. */
interface AudienceQueries {
    Session session();

    @HQL("select count(*) from Application a where a.cohortId = :cohort and a.status <> WITHDRAWN")
    long applicants(UUID cohort);

    /** Managers whose personal link still opens something. */
    @HQL("""
            select count(distinct l.recipient) from OneTimeLink l
            join SignOff s on s.id = l.recordId join Application a on a.id = s.applicationId
            where a.cohortId = :cohort and l.purpose = :purpose
              and l.usedAt is null and l.supersededAt is null and l.expiresAt > :now
            """)
    long lineManagers(UUID cohort, String purpose, Instant now);
}
