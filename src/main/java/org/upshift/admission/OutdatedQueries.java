package org.upshift.admission;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Where what was signed may be said otherwise by now. */
interface OutdatedQueries {
    Session session();

    /** Cohorts of a programme that have not begun: once people take part, the calendar tells of changes. */
    @HQL("""
            select c.id from Cohort c where c.programmeId = :programme
            and c.phase in (org.upshift.programme.Phase.PLANNED, org.upshift.programme.Phase.OPEN, org.upshift.programme.Phase.SELECTING)
            """)
    List<UUID> cohorts(UUID programme);

    /** Applications in a cohort that has not begun which somebody has supported. */
    @HQL("""
            select distinct a.id from Application a join Cohort c on c.id = a.cohortId
            join SignOff s on s.id = a.signOffId or s.id = a.employerSignOffId
            where a.cohortId = :cohort and a.status in (DRAFT, SUBMITTED, RESERVE)
            and s.status = org.upshift.admission.SignOffStatus.SUPPORTED
            and c.phase in (org.upshift.programme.Phase.PLANNED, org.upshift.programme.Phase.OPEN, org.upshift.programme.Phase.SELECTING)
            """)
    List<UUID> supported(UUID cohort);
}
