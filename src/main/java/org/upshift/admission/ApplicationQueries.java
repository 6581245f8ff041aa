package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.programme.PartKind;
import org.upshift.programme.Phase;

/** Applications as applicants see their own. */
public interface ApplicationQueries {

    /**
     * An application in the list of its applicant.
     *
     * @param reservePlace on the waiting list, 0 where that is not told
     * @param panel whether the panel of the cohort reads its applications
     */
    record Mine(
            UUID id,
            String reference,
            UUID cohortId,
            String programmeTitle,
            String cohortName,
            Phase phase,
            LocalDateTime deadline,
            ApplicationStatus application,
            SignOffStatus signOff,
            UUID confirmsId,
            SignOffStatus employer,
            UUID employerConfirmsId,
            OfferStatus offer,
            LocalDateTime offerDeadline,
            Instant sentAt,
            LocalDateTime extendedUntil,
            long reservePlace,
            boolean panel) {

        public PublicStatus status(Instant now) {
            var extension = new Extension(application == ApplicationStatus.DRAFT ? extendedUntil : null);
            return PublicStatus.of(
                            Standing.of(application, signOff, employer, offer, panel),
                            Signing.of(signOff, confirmsId, employer, employerConfirmsId),
                            extension.phase(phase, application),
                            extension.deadline(deadline, phase),
                            offerDeadline,
                            now)
                    .atPlace(reservePlace);
        }

        public String cohortTitle() {
            return programmeTitle + ", " + cohortName;
        }
    }

    /** A criterion that an applicant says they meet. */
    record Criterion(UUID id, PartKind kind, String title) {}

    Session session();

    /** What a person has applied for, the newest first. */
    @HQL("""
            select a.id, a.reference, c.id, p.title, c.name, c.phase, c.deadline, a.status, s.status, s.confirmsId,
                   e.status, e.confirmsId, o.status, o.deadline, a.sentAt, a.moreTime.extendedUntil,
                   cast((select count(*) from Application w join Selection x on x.cohortId = w.cohortId
                         where w.cohortId = a.cohortId and w.reserveRank <= a.reserveRank and x.listTellsRank = true) as long),
                   case when k.cohortId is null then false else true end
            from Application a join Cohort c on c.id = a.cohortId join Programme p on p.id = c.programmeId
            left join SignOff s on s.id = a.signOffId left join SignOff e on e.id = a.employerSignOffId
            left join Offer o on o.id = a.offerId
            left join PanelReading k on k.cohortId = a.cohortId
            where a.applicantId = :person order by a.createdAt desc, a.id
            """)
    List<Mine> mine(UUID person, Page page);

    @HQL("select count(*) from Application a where a.applicantId = :person")
    long countMine(UUID person);

    /** The application that a person has in a cohort and has not withdrawn. */
    @HQL("""
            select a.id from Application a
            where a.applicantId = :person and a.cohortId = :cohort and a.status <> WITHDRAWN
            """)
    Optional<UUID> live(UUID person, UUID cohort);

    /** An application of this person. */
    @HQL("""
            select a.id, a.reference, a.cohortId, p.id, p.name, p.email, g.name, a.status, a.jobTitle,
                   a.managerName, a.managerEmail, a.employerName, a.employerEmail, a.declared, a.createdAt, a.sentAt,
                   s.status, s.confirmsId, e.status, e.confirmsId, s.askedAt, s.remindedAt,
                   s.signature.decidedAt, s.signature.signedName, s.signature.signedPost, s.signature.statement,
                   s.signature.conditions,
                   o.status, o.deadline, o.offeredAt, o.endedAt, o.withoutSignOff, a.moreTime.extendedUntil,
                   cast((select count(*) from Application w join Selection x on x.cohortId = w.cohortId
                         where w.cohortId = a.cohortId and w.reserveRank <= a.reserveRank and x.listTellsRank = true) as long),
                   case when k.cohortId is null then false else true end
            from Application a join Person p on p.id = a.applicantId
            left join Organisation g on g.id = p.organisationId
            left join SignOff s on s.id = a.signOffId left join SignOff e on e.id = a.employerSignOffId
            left join Offer o on o.id = a.offerId
            left join PanelReading k on k.cohortId = a.cohortId
            where a.id = :id and a.applicantId = :person
            """)
    Optional<ApplicationView> own(UUID id, UUID person);

    /** The criteria that this applicant says they meet. */
    @HQL("""
            select m.partId, m.kind, m.title from Application a join a.filled.criteria m
            where a.id = :id and a.applicantId = :person order by m.kind, m.title
            """)
    List<Criterion> criteria(UUID id, UUID person);
}
