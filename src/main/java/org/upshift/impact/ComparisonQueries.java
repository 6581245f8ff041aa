package org.upshift.impact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** How far the participants of cohorts came, beside what they answered. */
interface ComparisonQueries {

    record Places(UUID cohortId, Long taken, Long completed) {}

    record Presence(UUID cohortId, Long marks, Long present) {}

    Session session();

    @HQL("""
            select e.cohortId, count(e.id), sum(case when e.status = COMPLETED then 1L else 0L end)
            from Enrolment e where e.cohortId in :cohorts and e.status <> WITHDRAWN group by e.cohortId
            """)
    List<Places> places(Collection<UUID> cohorts);

    @HQL("""
            select s.cohortId, count(m.id), sum(case when m.attendance in (ABSENT, CAUGHT_UP) then 0L else 1L end)
            from Mark m join Session s on s.id = m.sessionId
            where s.cohortId in :cohorts and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            group by s.cohortId
            """)
    List<Presence> presence(Collection<UUID> cohorts);
}
