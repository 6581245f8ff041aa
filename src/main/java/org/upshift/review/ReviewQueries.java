package org.upshift.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reviews of a cohort, for classes of this package that know who asks. */
interface ReviewQueries {
    record Row(
            UUID id,
            UUID application,
            UUID reviewer,
            String name,
            String email,
            ReviewStatus status,
            Integer total,
            String recusalReason,
            Instant submittedAt) {
        String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    record ScoreRow(UUID review, String criterion, int points, String words) {}

    record HeldRow(UUID application, UUID reviewer, ReviewStatus status) {}

    record WorkRow(UUID reviewer, String name, String email, ReviewStatus status, long reviews) {}

    record TotalRow(
            UUID application, ReviewStatus status, long reviews, Long points, Integer lowest, Integer highest) {}

    record NameRow(String applicant, String manager, String employer) {}

    Session session();

    @HQL(
            "select count(*) from Review r join r.scores s where r.cohortId = :cohort and r.status not in (org.upshift.review.ReviewStatus.RECUSED, org.upshift.review.ReviewStatus.REASSIGNED)")
    long countScored(UUID cohort);

    @HQL("""
            select r.id, r.applicationId, p.id, p.name, p.email, r.status, r.total, r.recusalReason, r.submittedAt
            from Review r join Person p on p.id = r.reviewerId
            where r.cohortId = :cohort and r.applicationId in :applications
            order by r.assignedAt, r.id
            """)
    List<Row> of(UUID cohort, Collection<UUID> applications);

    @HQL("select r.id, s.criterion, s.points, s.words from Review r join r.scores s where r.id in :reviews")
    List<ScoreRow> scores(Collection<UUID> reviews);

    @HQL("""
            select r.applicationId, r.reviewerId, r.status from Review r
            where r.cohortId = :cohort and r.status not in (org.upshift.review.ReviewStatus.RECUSED, org.upshift.review.ReviewStatus.REASSIGNED)
            """)
    List<HeldRow> held(UUID cohort);

    @HQL("""
            select p.id, p.name, p.email, r.status, count(r.id)
            from Review r join Person p on p.id = r.reviewerId join Application a on a.id = r.applicationId
            where r.cohortId = :cohort and a.status <> org.upshift.admission.ApplicationStatus.WITHDRAWN
            group by p.id, p.name, p.email, r.status
            """)
    List<WorkRow> work(UUID cohort);

    @HQL("""
            select r.applicationId, r.status, count(r.id), sum(r.total), min(r.total), max(r.total) from Review r
            where r.cohortId = :cohort and r.status not in (org.upshift.review.ReviewStatus.RECUSED, org.upshift.review.ReviewStatus.REASSIGNED)
            group by r.applicationId, r.status
            """)
    List<TotalRow> totals(UUID cohort);

    /** What must not be read in a blind review: names of the applicant and of those who were asked to sign. */
    @HQL(
            "select p.name, a.managerName, a.employerName from Application a join Person p on p.id = a.applicantId where a.id = :application")
    Optional<NameRow> names(UUID application);

    @HQL(
            "select s.managerName from SignOff s where s.applicationId = :application union select s.signature.signedName from SignOff s where s.applicationId = :application")
    List<String> signatories(UUID application);

    @HQL("""
            select o.name from Organisation o join Person p on p.organisationId = o.id
              join Application a on a.applicantId = p.id where a.id = :application
            union select n.name from OrganisationAlias n join Person p on p.organisationId = n.organisationId
              join Application a on a.applicantId = p.id where a.id = :application
            union select m.name from Organisation m join Person p on p.organisationId = m.mergedInto
              join Application a on a.applicantId = p.id where a.id = :application
            """)
    List<String> organisations(UUID application);
}
