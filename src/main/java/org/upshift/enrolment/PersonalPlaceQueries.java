package org.upshift.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The places of one person, given up ones among them. */
interface PersonalPlaceQueries {
    record PlaceRow(
            UUID id, String programme, String cohort, EnrolmentStatus status, Instant takenAt, Instant endedAt) {}

    Session session();

    @HQL("""
            select e.id, p.title, c.name, e.status, e.takenAt, e.endedAt
            from Enrolment e join Cohort c on c.id = e.cohortId join Programme p on p.id = c.programmeId
            where e.personId = :person order by e.takenAt desc, e.id
            """)
    List<PlaceRow> places(UUID person, Page page);

    @HQL("select count(*) from Enrolment e where e.personId = :person")
    long countPlaces(UUID person);
}
