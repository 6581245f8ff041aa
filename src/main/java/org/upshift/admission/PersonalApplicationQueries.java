package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What is held about applicants and line managers, for them alone. */
interface PersonalApplicationQueries {
    record ApplicationRow(
            UUID id,
            UUID cohortId,
            String reference,
            String programme,
            String cohort,
            ApplicationStatus status,
            String jobTitle,
            String managerName,
            String managerEmail,
            String employerName,
            String employerEmail,
            Instant createdAt,
            Instant sentAt,
            Instant endedAt,
            OfferStatus offer,
            Instant offeredAt,
            LocalDateTime offerDeadline,
            Instant offerEndedAt,
            LocalDateTime extendedUntil,
            String extensionReason) {}

    record CriterionRow(UUID application, String title) {}

    record AnswerRow(UUID application, String question, String answer) {}

    record FormRow(UUID application, String content) {}

    record SignOffRow(
            UUID id,
            String reference,
            String applicant,
            String managerName,
            String managerEmail,
            SignOffStatus status,
            Instant askedAt,
            Instant remindedAt,
            String actsFor,
            String relation,
            String statement,
            String conditions,
            String signedName,
            String signedPost,
            Instant decidedAt,
            String endReason) {}

    record OutcomeRow(
            UUID id,
            String programme,
            String cohort,
            Outcome outcome,
            String why,
            String reason,
            Instant releasedAt,
            String letter) {}

    Session session();

    /** What they were told; what is only prepared is nobody's yet. */
    @HQL("""
            select t.id, p.title, c.name, t.outcome, t.why, t.reason, r.releasedAt, t.letterBody
            from ReleasedOutcome t join OutcomeRelease r on r.id = t.releaseId join Application a on a.id = t.applicationId
            join Cohort c on c.id = a.cohortId join Programme p on p.id = c.programmeId
            where a.applicantId = :person order by r.releasedAt desc, t.id
            """)
    List<OutcomeRow> outcomes(UUID person, Page page);

    record WithdrawalRow(UUID application, WithdrawalReason reason, String words, NoticeClass notice, Instant at) {}

    @HQL("""
            select w.applicationId, w.reason, w.words, w.notice, w.withdrawnAt
            from Withdrawal w join Application a on a.id = w.applicationId
            where a.applicantId = :person order by w.withdrawnAt desc, a.id
            """)
    List<WithdrawalRow> withdrawals(UUID person, Page page);

    @HQL("""
            select count(*) from Withdrawal w join Application a on a.id = w.applicationId where a.applicantId = :person
            """)
    long countWithdrawals(UUID person);

    record DeferralRow(
            UUID application,
            String programme,
            String cohort,
            DeferralStatus status,
            String reason,
            String answer,
            Instant askedAt) {}

    @HQL("""
            select a.id, p.title, c.name, d.status, d.reason, d.answer, d.askedAt
            from Deferral d join Application a on a.id = d.applicationId
            join Cohort c on c.id = a.cohortId join Programme p on p.id = c.programmeId
            where a.applicantId = :person order by d.askedAt desc, a.id
            """)
    List<DeferralRow> deferrals(UUID person, Page page);

    @HQL("""
            select count(*) from Deferral d join Application a on a.id = d.applicationId where a.applicantId = :person
            """)
    long countDeferrals(UUID person);

    record NeedRow(
            UUID application,
            String programme,
            String cohort,
            String accessNeeds,
            String dietaryNeeds,
            Instant toldAt) {}

    @HQL("""
            select a.id, p.title, c.name, n.accessNeeds, n.dietaryNeeds, n.toldAt
            from ParticipationNeed n join Application a on a.id = n.applicationId
            join Cohort c on c.id = a.cohortId join Programme p on p.id = c.programmeId
            where a.applicantId = :person order by n.toldAt desc, a.id
            """)
    List<NeedRow> needs(UUID person, Page page);

    @HQL("""
            select count(*) from ParticipationNeed n join Application a on a.id = n.applicationId
            where a.applicantId = :person
            """)
    long countNeeds(UUID person);

    @HQL("""
            select count(*) from ReleasedOutcome t join Application a on a.id = t.applicationId
            where a.applicantId = :person
            """)
    long countOutcomes(UUID person);

    @HQL("""
            select a.id, a.cohortId, a.reference, p.title, c.name, a.status, a.jobTitle, a.managerName, a.managerEmail,
                   a.employerName, a.employerEmail, a.createdAt, a.sentAt, a.endedAt, o.status, o.offeredAt, o.deadline, o.endedAt,
                   a.moreTime.extendedUntil, a.moreTime.extensionReason
            from Application a join Cohort c on c.id = a.cohortId join Programme p on p.id = c.programmeId
            left join Offer o on o.id = a.offerId
            where a.applicantId = :person order by a.createdAt desc, a.id
            """)
    List<ApplicationRow> applications(UUID person, Page page);

    @HQL("select count(*) from Application a where a.applicantId = :person")
    long countApplications(UUID person);

    @HQL(
            "select a.id, m.title from Application a join a.filled.criteria m where a.id in :applications order by m.kind, m.title")
    List<CriterionRow> criteria(Collection<UUID> applications);

    @HQL("select a.id, m.question, m.answer from Application a join a.filled.answers m where a.id in :applications")
    List<AnswerRow> answers(Collection<UUID> applications);

    @HQL("""
            select a.id, f.content from Application a join ApplicationForm f on f.id = a.filled.formId
            where a.id in :applications
            """)
    List<FormRow> forms(Collection<UUID> applications);

    /** What the line managers of an applicant were asked and said. */
    @HQL("""
            select s.id, a.reference, p.name, s.managerName, s.managerEmail, s.status, s.askedAt, s.remindedAt,
                   s.inPlaceOf.actsFor, s.inPlaceOf.relation, s.signature.statement, s.signature.conditions,
                   s.signature.signedName, s.signature.signedPost, s.signature.decidedAt, s.ending.endReason
            from SignOff s join Application a on a.id = s.applicationId join Person p on p.id = a.applicantId
            where a.applicantId = :person order by s.askedAt desc, s.id
            """)
    List<SignOffRow> signOffsAbout(UUID person, Page page);

    @HQL("""
            select count(*) from SignOff s join Application a on a.id = s.applicationId where a.applicantId = :person
            """)
    long countSignOffsAbout(UUID person);

    /** What somebody with one of these addresses was asked as a line manager, and said. */
    @HQL("""
            select s.id, a.reference, p.name, s.managerName, s.managerEmail, s.status, s.askedAt, s.remindedAt,
                   s.inPlaceOf.actsFor, s.inPlaceOf.relation, s.signature.statement, s.signature.conditions,
                   s.signature.signedName, s.signature.signedPost, s.signature.decidedAt, s.ending.endReason
            from SignOff s join Application a on a.id = s.applicationId join Person p on p.id = a.applicantId
            where s.managerEmail in :addresses order by s.askedAt desc, s.id
            """)
    List<SignOffRow> signOffsAskedOf(Collection<String> addresses, Page page);

    @HQL("select count(*) from SignOff s where s.managerEmail in :addresses")
    long countSignOffsAskedOf(Collection<String> addresses);
}
