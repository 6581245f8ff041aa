package org.upshift.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reviews as records about people: of those who apply, and of those who review. */
interface PersonalReviewQueries {
    record ToMove(UUID id, UUID reviewer, UUID application, String reference, UUID programme, ReviewStatus status) {}

    record About(
            UUID id,
            UUID cohort,
            UUID application,
            String programme,
            String cohortName,
            Integer total,
            String rubric) {}

    record By(
            UUID id,
            String programme,
            String cohortName,
            String reference,
            ReviewStatus status,
            Integer total,
            String recusalReason,
            Instant assignedAt,
            Instant submittedAt) {}

    Session session();

    @HQL("""
            select r.id, r.reviewerId, r.applicationId, a.reference, c.programmeId, r.status
            from Review r join Application a on a.id = r.applicationId join Cohort c on c.id = r.cohortId
            where r.reviewerId in :owners order by a.reference, r.id
            """)
    List<ToMove> toMove(Collection<UUID> owners);

    /** Submitted ones. */
    @HQL("""
            select r.id, c.id, a.id, g.title, c.name, r.total, k.rubric
            from Review r join Application a on a.id = r.applicationId join Panel k on k.cohortId = r.cohortId
            join Cohort c on c.id = r.cohortId join Programme g on g.id = c.programmeId
            where a.applicantId = :person
              and r.status in (org.upshift.review.ReviewStatus.SUBMITTED, org.upshift.review.ReviewStatus.FROZEN)
            order by g.title, c.name, r.id
            """)
    List<About> about(UUID person, Page page);

    @HQL("""
            select count(r.id) from Review r join Application a on a.id = r.applicationId
            where a.applicantId = :person
              and r.status in (org.upshift.review.ReviewStatus.SUBMITTED, org.upshift.review.ReviewStatus.FROZEN)
            """)
    long countAbout(UUID person);

    @HQL("""
            select r.id, g.title, c.name, a.reference, r.status, r.total, r.recusalReason, r.assignedAt, r.submittedAt
            from Review r join Application a on a.id = r.applicationId
            join Cohort c on c.id = r.cohortId join Programme g on g.id = c.programmeId
            where r.reviewerId = :person order by r.assignedAt desc, r.id
            """)
    List<By> by(UUID person, Page page);

    @HQL("select count(r.id) from Review r where r.reviewerId = :person")
    long countBy(UUID person);
}
