package org.upshift.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

interface MovingQueries {
    record Row(
            UUID id,
            UUID person,
            UUID cohort,
            UUID programme,
            String programmeTitle,
            String cohortName,
            EnrolmentStatus status) {}

    Session session();

    @HQL("""
            select e.id, e.personId, c.id, p.id, p.title, c.name, e.status
            from Enrolment e join Cohort c on c.id = e.cohortId join Programme p on p.id = c.programmeId
            where e.personId in :owners order by e.takenAt, e.id
            """)
    List<Row> of(Collection<UUID> owners);
}
