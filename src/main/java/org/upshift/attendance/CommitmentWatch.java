package org.upshift.attendance;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The cohorts that are on and whose programmes ask for days. */
interface CommitmentWatch {
    Session session();

    @HQL("""
            select c.id from Cohort c join Programme p on p.id = c.programmeId
            where c.phase = org.upshift.programme.Phase.RUNNING and p.commitmentDays > 0 order by c.id
            """)
    List<UUID> cohorts(Page page);
}
