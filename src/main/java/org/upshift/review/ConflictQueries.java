package org.upshift.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All that can bring a reviewer into conflict with an application: as many statements for two thousand as for one. */
interface ConflictQueries {
    record ApplicationRow(
            UUID id, String reference, UUID applicant, UUID organisation, String manager, String employer) {}

    record SignatoryRow(UUID application, String email) {}

    record SteppedBackRow(UUID application, UUID reviewer) {}

    record AddressRow(UUID person, String email) {}

    record PersonRow(UUID person, UUID organisation) {}

    record OrganisationRow(UUID id, UUID mergedInto, String nameKey) {}

    record NameRow(UUID organisation, String text) {}

    Session session();

    /** Those that can be reviewed: sent, not decided, and not against the rules of eligibility. */
    @HQL("""
            select a.id, a.reference, a.applicantId, p.organisationId, a.managerEmail, a.employerEmail
            from Application a join Person p on p.id = a.applicantId left join Offer o on o.id = a.offerId
            where a.cohortId = :cohort and a.status = org.upshift.admission.ApplicationStatus.SUBMITTED
              and (o.id is null or o.status = org.upshift.admission.OfferStatus.WITHDRAWN)
              and a.filled.eligible <> org.upshift.form.Verdict.NO
            order by a.reference
            """)
    List<ApplicationRow> reviewable(UUID cohort);

    /** Whether it is one of those. */
    @HQL("""
            select count(a.id) from Application a left join Offer o on o.id = a.offerId
            where a.cohortId = :cohort and a.id = :application
              and a.status = org.upshift.admission.ApplicationStatus.SUBMITTED
              and (o.id is null or o.status = org.upshift.admission.OfferStatus.WITHDRAWN)
              and a.filled.eligible <> org.upshift.form.Verdict.NO
            """)
    long countReviewable(UUID cohort, UUID application);

    @HQL("""
            select a.id, a.reference, a.applicantId, p.organisationId, a.managerEmail, a.employerEmail
            from Application a join Person p on p.id = a.applicantId
            where a.cohortId = :cohort and a.id in :applications order by a.reference
            """)
    List<ApplicationRow> these(UUID cohort, Collection<UUID> applications);

    @HQL("""
            select s.applicationId, s.managerEmail from SignOff s join Application a on a.id = s.applicationId
            where a.cohortId = :cohort and s.managerEmail <> ''
            """)
    List<SignatoryRow> signatories(UUID cohort);

    @HQL(
            "select s.applicationId, s.managerEmail from SignOff s where s.applicationId in :applications and s.managerEmail <> ''")
    List<SignatoryRow> signatoriesOf(Collection<UUID> applications);

    @HQL(
            "select r.applicationId, r.reviewerId from Review r where r.cohortId = :cohort and r.status = org.upshift.review.ReviewStatus.RECUSED")
    List<SteppedBackRow> steppedBack(UUID cohort);

    /** Also those under which they were known before they turned out to be one. */
    @HQL("""
            select coalesce(p.mergedInto, p.id), p.email from Person p where p.id in :people or p.mergedInto in :people
            """)
    List<AddressRow> addresses(Collection<UUID> people);

    @HQL("""
            select coalesce(p.mergedInto, p.id), f.email from FormerAddress f join Person p on p.id = f.personId
            where (p.id in :people or p.mergedInto in :people) and f.email not in (select q.email from Person q)
            """)
    List<AddressRow> formerAddresses(Collection<UUID> people);

    @HQL("select p.id, p.organisationId from Person p where p.id in :people and p.organisationId is not null")
    List<PersonRow> employers(Collection<UUID> people);

    @HQL("select o.id, o.mergedInto, o.nameKey from Organisation o where o.id in :organisations")
    List<OrganisationRow> organisations(Collection<UUID> organisations);

    @HQL("select a.organisationId, a.nameKey from OrganisationAlias a where a.organisationId in :organisations")
    List<NameRow> otherNames(Collection<UUID> organisations);

    @HQL("select d.organisationId, d.domain from OrganisationDomain d where d.organisationId in :organisations")
    List<NameRow> domains(Collection<UUID> organisations);
}
