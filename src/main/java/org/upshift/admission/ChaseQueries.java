package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Questions that wait for an answer, while an answer is still of use. */
interface ChaseQueries {
    /** A rule that was used for the newest asking of a question. */
    record Used(UUID signOff, ChaseRule rule, Instant askedAt) {}

    /** An applicant in the digest of a signatory. */
    record Applicant(UUID signOff, String name, String email, String programme, String cohort, Instant askedAt) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    Session session();

    /** Only while the application can still be sent, or is decided about. @param local the moment, Europe/London */
    @HQL("""
            select s.id, s.applicationId, s.managerEmail, s.askedAt, s.openedAt, s.remindedAt, s.expiresAt,
                   g.nation, r.nation
            from SignOff s join Application a on a.id = s.applicationId join Cohort c on c.id = a.cohortId
            join Person p on p.id = a.applicantId left join Organisation g on g.id = p.organisationId
            left join SignOffSettings r on r.programmeId = c.programmeId
            where s.status in (org.upshift.admission.SignOffStatus.ASKED, org.upshift.admission.SignOffStatus.OPENED) and s.managerEmail <> ''
            and ((a.status in (SUBMITTED, RESERVE) and c.phase in (org.upshift.programme.Phase.PLANNED, org.upshift.programme.Phase.OPEN, org.upshift.programme.Phase.SELECTING))
                 or (a.status = DRAFT and c.phase = org.upshift.programme.Phase.OPEN and c.deadline >= :local)
                 or (a.status = DRAFT and a.moreTime.extendedUntil >= :local
                     and c.phase in (org.upshift.programme.Phase.PLANNED, org.upshift.programme.Phase.OPEN, org.upshift.programme.Phase.SELECTING)))
            order by s.managerEmail, s.applicationId, s.id
            """)
    List<Waiting> waiting(LocalDateTime local);

    /** One question, if it still waits. */
    @HQL("""
            select s.id, s.applicationId, s.managerEmail, s.askedAt, s.openedAt, s.remindedAt, s.expiresAt,
                   g.nation, r.nation
            from SignOff s join Application a on a.id = s.applicationId join Cohort c on c.id = a.cohortId
            join Person p on p.id = a.applicantId left join Organisation g on g.id = p.organisationId
            left join SignOffSettings r on r.programmeId = c.programmeId
            where s.letterId = :letter and s.status in (org.upshift.admission.SignOffStatus.ASKED, org.upshift.admission.SignOffStatus.OPENED)
            and ((a.status in (SUBMITTED, RESERVE) and c.phase in (org.upshift.programme.Phase.PLANNED, org.upshift.programme.Phase.OPEN, org.upshift.programme.Phase.SELECTING))
                 or (a.status = DRAFT and c.phase = org.upshift.programme.Phase.OPEN and c.deadline >= :local)
                 or (a.status = DRAFT and a.moreTime.extendedUntil >= :local
                     and c.phase in (org.upshift.programme.Phase.PLANNED, org.upshift.programme.Phase.OPEN, org.upshift.programme.Phase.SELECTING)))
            order by s.id
            """)
    List<Waiting> writtenBy(UUID letter, LocalDateTime local);

    @HQL("""
            select u.id.signOffId, u.id.rule, u.id.askedAt from SignOffChase u join SignOff s on s.id = u.id.signOffId
            where s.status in (org.upshift.admission.SignOffStatus.ASKED, org.upshift.admission.SignOffStatus.OPENED) and u.id.askedAt = s.askedAt
            """)
    List<Used> used();

    @HQL("""
            select s.id, p.name, p.email, r.title, c.name, s.askedAt
            from SignOff s join Application a on a.id = s.applicationId join Person p on p.id = a.applicantId
            join Cohort c on c.id = a.cohortId join Programme r on r.id = c.programmeId
            where s.id in :signOffs order by s.askedAt, s.id
            """)
    List<Applicant> applicants(Collection<UUID> signOffs);

    @HQL("""
            select s.id from SignOff s where s.status in (org.upshift.admission.SignOffStatus.ASKED, org.upshift.admission.SignOffStatus.OPENED, org.upshift.admission.SignOffStatus.UNDELIVERABLE) and s.expiresAt <= :now
            """)
    List<UUID> expired(Instant now);

    @HQL(
            "select s.id from SignOff s where s.letterId = :letter and s.status in (org.upshift.admission.SignOffStatus.ASKED, org.upshift.admission.SignOffStatus.OPENED)")
    List<UUID> ofLetter(UUID letter);
}
