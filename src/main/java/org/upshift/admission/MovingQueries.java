package org.upshift.admission;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

interface MovingQueries {
    record Row(
            UUID id,
            UUID applicant,
            UUID cohort,
            UUID programme,
            String programmeTitle,
            String cohortName,
            ApplicationStatus status) {}

    Session session();

    @HQL("""
            select a.id, a.applicantId, c.id, p.id, p.title, c.name, a.status
            from Application a join Cohort c on c.id = a.cohortId join Programme p on p.id = c.programmeId
            where a.applicantId in :owners order by a.createdAt, a.id
            """)
    List<Row> of(Collection<UUID> owners);

    @HQL("""
            select count(*) from Application a join Offer o on o.id = a.offerId
            where a.applicantId = :owner and o.status = :accepted
              and not exists (select 1 from Enrolment e where e.personId = a.applicantId and e.cohortId = a.cohortId)
            """)
    long acceptedWithoutPlace(UUID owner, OfferStatus accepted);
}
