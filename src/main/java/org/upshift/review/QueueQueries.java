package org.upshift.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What lies before one reviewer, in the cohorts in which they review. Names are empty as long as the panel was never but blind. */
interface QueueQueries {
    record Row(
            UUID id,
            UUID cohort,
            String programme,
            String cohortName,
            String reference,
            String applicant,
            ReviewStatus status,
            PanelPhase phase,
            LocalDate due,
            Integer total) {}

    record Mine(
            UUID id,
            UUID cohort,
            UUID application,
            String programme,
            String cohortName,
            String reference,
            String applicant,
            String organisation,
            String jobTitle,
            ReviewStatus status,
            int version,
            PanelPhase phase,
            boolean blind,
            LocalDate due,
            String rubric) {}

    record Open(UUID cohort, String programme, String cohortName, LocalDate due, long reviews) {}

    Session session();

    /** What is still to be done comes first. */
    @HQL("""
            select r.id, c.id, g.title, c.name, a.reference, case when k.blind = true then '' else p.name end,
                   r.status, k.phase, k.dueOn, r.total
            from Review r join Application a on a.id = r.applicationId join Person p on p.id = a.applicantId
            join Panel k on k.cohortId = r.cohortId join Cohort c on c.id = r.cohortId join Programme g on g.id = c.programmeId
            where r.reviewerId = :person and r.cohortId in :cohorts and r.status <> org.upshift.review.ReviewStatus.REASSIGNED
              and a.status <> org.upshift.admission.ApplicationStatus.WITHDRAWN
            order by case when r.status in (org.upshift.review.ReviewStatus.ASSIGNED, org.upshift.review.ReviewStatus.STARTED) then 0 else 1 end, g.title, c.name, c.id, a.reference
            """)
    List<Row> of(UUID person, Collection<UUID> cohorts, Page page);

    @HQL("""
            select count(r.id) from Review r join Application a on a.id = r.applicationId
            where r.reviewerId = :person and r.cohortId in :cohorts and r.status <> org.upshift.review.ReviewStatus.REASSIGNED
              and a.status <> org.upshift.admission.ApplicationStatus.WITHDRAWN
            """)
    long count(UUID person, Collection<UUID> cohorts);

    @HQL("""
            select c.id, g.title, c.name, k.dueOn, count(r.id)
            from Review r join Application a on a.id = r.applicationId
            join Panel k on k.cohortId = r.cohortId join Cohort c on c.id = r.cohortId join Programme g on g.id = c.programmeId
            where r.reviewerId = :person and r.cohortId in :cohorts and r.status in (org.upshift.review.ReviewStatus.ASSIGNED, org.upshift.review.ReviewStatus.STARTED)
              and a.status <> org.upshift.admission.ApplicationStatus.WITHDRAWN
            group by c.id, g.title, c.name, k.dueOn order by g.title, c.name, c.id
            """)
    List<Open> open(UUID person, Collection<UUID> cohorts);

    @HQL("""
            select r.id, c.id, a.id, g.title, c.name, a.reference,
                   case when k.blind = true then '' else p.name end, case when k.blind = true then '' else o.name end,
                   a.jobTitle, r.status, r.version, k.phase, k.blind, k.dueOn, k.rubric
            from Review r join Application a on a.id = r.applicationId join Person p on p.id = a.applicantId
            left join Organisation o on o.id = p.organisationId
            join Panel k on k.cohortId = r.cohortId join Cohort c on c.id = r.cohortId join Programme g on g.id = c.programmeId
            where r.id = :id and r.reviewerId = :person and r.cohortId in :cohorts and r.status <> org.upshift.review.ReviewStatus.REASSIGNED
              and a.status <> org.upshift.admission.ApplicationStatus.WITHDRAWN
            """)
    Optional<Mine> one(UUID id, UUID person, Collection<UUID> cohorts);
}
