package org.upshift.attendance;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Line managers who agreed to release participants. */
interface LineManagerQueries {
    record LineManager(UUID personId, String email) {}

    Session session();

    @HQL("""
            select a.applicantId, s.managerEmail from Application a join SignOff s on s.id = a.signOffId
            where a.cohortId = :cohort and s.status = org.upshift.admission.SignOffStatus.SUPPORTED order by a.applicantId
            """)
    List<LineManager> ofCohort(UUID cohort, Page page);
}
