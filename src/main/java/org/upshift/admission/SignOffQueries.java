package org.upshift.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Questions to signatories. The caller holds the link to one, or may read the application. */
interface SignOffQueries {
    Session session();

    @HQL("""
            select s.id, s.signatory, s.managerName, s.inPlaceOf.actsFor, s.inPlaceOf.relation, p.name, a.jobTitle,
                   g.name, a.id, a.cohortId, a.status, c.phase, c.deadline, r.slug, r.contact, s.status,
                   s.signature.signedName, s.signature.decidedAt, s.ending.endedBecause, s.confirmsId, a.moreTime.extendedUntil
            from SignOff s join Application a on a.id = s.applicationId join Person p on p.id = a.applicantId
            left join Organisation g on g.id = p.organisationId
            join Cohort c on c.id = a.cohortId join Programme r on r.id = c.programmeId
            where s.id = :id
            """)
    Optional<SignOffQuestion> question(UUID id);

    /** The terms as they are stored. */
    record Stored(String title, int days, String cost, String dates, String answers) {
        Terms terms() {
            return new Terms(title, days, cost, Terms.decoded(dates), Terms.decoded(answers));
        }
    }

    @HQL("""
            select s.asked.askedTitle, s.asked.askedDays, s.asked.askedCost, s.asked.askedDates, s.asked.askedAnswers
            from SignOff s where s.id = :id
            """)
    Optional<Stored> terms(UUID id);

    /** Every question of an application, the newest first. */
    @HQL("""
            select s.id, s.signatory, s.managerName, s.managerEmail, s.inPlaceOf.actsFor, s.inPlaceOf.relation,
                   s.status, s.confirmsId, s.askedAt, s.expiresAt, s.openedAt, s.remindedAt,
                   s.signature.signedName, s.signature.signedPost, s.signature.statement, s.signature.conditions,
                   s.signature.decidedAt, s.signature.doubtedAt, s.signature.doubtedBy,
                   s.ending.endedAt, s.ending.endedBecause, s.ending.endReason,
                   s.asked.askedTitle, s.asked.askedDays, s.asked.askedCost, s.asked.askedDates, s.asked.askedAnswers,
                   s.sameAsHash
            from SignOff s where s.applicationId = :application order by s.askedAt desc, s.id
            """)
    List<SignOffView> ofApplication(UUID application);
}
