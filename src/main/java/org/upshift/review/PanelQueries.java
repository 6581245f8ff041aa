package org.upshift.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The panel of a cohort and the applications before it, for those who run the cohort: the caller has checked that. */
interface PanelQueries {
    record State(PanelPhase phase, boolean blind, int each, LocalDate due, String rubric, Instant openedAt) {}

    /** @param reviews that were submitted; {@code points} of them, null without one */
    record Line(
            UUID application,
            String reference,
            String name,
            String email,
            String organisation,
            long open,
            long reviews,
            Long points,
            Integer lowest,
            Integer highest) {}

    /** Sent and not withdrawn, with fewer submitted reviews than {@code :below}. */
    String WHERE = """
             where a.cohortId = :cohort and a.sentAt is not null and a.status <> org.upshift.admission.ApplicationStatus.WITHDRAWN
              and (select count(x.id) from Review x where x.applicationId = a.id and x.status in (org.upshift.review.ReviewStatus.SUBMITTED, org.upshift.review.ReviewStatus.FROZEN)) < :below
              and (:search = '%%' or lower(p.name) like :search escape '!' or lower(p.email) like :search escape '!'
                   or lower(g.name) like :search escape '!' or lower(a.reference) like :search escape '!')
            """;

    Session session();

    @HQL(
            "select k.phase, k.blind, k.reviewsEach, k.dueOn, k.rubric, k.openedAt from Panel k where k.cohortId = :cohort")
    Optional<State> of(UUID cohort);

    /** By what cohorts of a programme were scored, the latest first. */
    @HQL(
            "select k.rubric from Panel k join Cohort c on c.id = k.cohortId where c.programmeId = :programme order by k.openedAt desc")
    List<String> rubrics(UUID programme, Page page);

    /** @param search a pattern in lower case, {@code sort} as {@link PanelWanted} has it */
    @HQL("""
            select a.id, a.reference, p.name, p.email, g.name,
                   coalesce(sum(case when r.status in (org.upshift.review.ReviewStatus.ASSIGNED, org.upshift.review.ReviewStatus.STARTED, org.upshift.review.ReviewStatus.NOT_STARTED, org.upshift.review.ReviewStatus.UNFINISHED) then 1 else 0 end), 0),
                   coalesce(sum(case when r.status in (org.upshift.review.ReviewStatus.SUBMITTED, org.upshift.review.ReviewStatus.FROZEN) then 1 else 0 end), 0),
                   sum(r.total), min(r.total), max(r.total)
            from Application a join Person p on p.id = a.applicantId left join Organisation g on g.id = p.organisationId
            left join Review r on r.applicationId = a.id
            """ + WHERE + """
            group by a.id, a.reference, p.name, p.email, g.name
            order by case when :sort = 'name' then lower(p.name) when :sort = 'organisation' then lower(coalesce(g.name, '')) else '' end,
                     case when :sort = 'score' then avg(r.total) when :sort = 'spread' then 1.0 * (max(r.total) - min(r.total)) else null end desc nulls last,
                     a.reference
            """)
    List<Line> lines(UUID cohort, long below, String search, String sort, Page page);

    @HQL("""
            select count(a.id) from Application a join Person p on p.id = a.applicantId
            left join Organisation g on g.id = p.organisationId
            """ + WHERE)
    long countLines(UUID cohort, long below, String search);

    /** Whose application it is. */
    record Applicant(
            UUID application, String reference, String name, String email, String organisation, boolean sent) {}

    @HQL("""
            select a.id, a.reference, p.name, p.email, g.name, case when a.sentAt is null then false else true end
            from Application a join Person p on p.id = a.applicantId left join Organisation g on g.id = p.organisationId
            where a.cohortId = :cohort and a.id = :application
            """)
    Optional<Applicant> applicant(UUID cohort, UUID application);
}
