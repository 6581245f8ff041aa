package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.programme.CohortView;

/** The applications of one cohort, for those who may see them all: the caller has checked that. */
public interface CohortApplications {
    /** The name of a {@link Standing} in SQL, by the rule of {@link Standing#of}. */
    String STANDING = """
            case
            when a.status = DRAFT then 'DRAFT'
            when a.status = RESERVE then 'RESERVE'
            when a.status = UNSUCCESSFUL then 'UNSUCCESSFUL'
            when a.status = WITHDRAWN then 'WITHDRAWN'
            when cast(o.status as string) = 'OFFERED' then 'OFFERED'
            when cast(o.status as string) = 'ACCEPTED' then 'HAS_PLACE'
            when cast(o.status as string) = 'DECLINED' then 'OFFER_DECLINED'
            when cast(o.status as string) = 'EXPIRED' then 'OFFER_EXPIRED'
            when cast(o.status as string) = 'DEFERRED' then 'DEFERRED'
            when cast(s.status as string) = 'NOT_SUPPORTED' or cast(e.status as string) = 'NOT_SUPPORTED'
                then 'NOT_SUPPORTED'
            when cast(s.status as string) = 'PROPOSED' or cast(e.status as string) = 'PROPOSED'
                then 'ALTERNATE_PROPOSED'
            when cast(s.status as string) in ('NOT_MY_REPORT', 'UNDELIVERABLE', 'EXPIRED', 'REVOKED')
                or cast(e.status as string) in ('NOT_MY_REPORT', 'UNDELIVERABLE', 'EXPIRED', 'REVOKED')
                then 'SIGNATORY_NEEDED'
            when cast(s.status as string) in ('ASKED', 'OPENED') then 'WAITING_FOR_MANAGER'
            when cast(e.status as string) in ('ASKED', 'OPENED') then 'WAITING_FOR_EMPLOYER'
            when o.status is null and k.cohortId is not null then 'WITH_PANEL'
            else 'WITH_TEAM' end
            """;

    /** What of a sign-off {@code t} the team has to look at: somebody proposed, an answer in doubt, other words since it was signed. */
    String TO_LOOK_AT = """
            (t.status = org.upshift.admission.SignOffStatus.PROPOSED
             or (t.signature.doubtedAt is not null and t.status in (
                 org.upshift.admission.SignOffStatus.SUPPORTED,
                 org.upshift.admission.SignOffStatus.NOT_SUPPORTED,
                 org.upshift.admission.SignOffStatus.NOT_MY_REPORT))
             or (t.changedAt is not null and t.status = org.upshift.admission.SignOffStatus.SUPPORTED))
            """;

    /** What {@link ApplicationList.Wanted} asks for; {@code :section} is what is incomplete between two spaces. */
    String WHERE = """
             where a.cohortId = :cohort
              and (:name = '%%' or lower(p.name) like :name escape '!' or lower(p.email) like :name escape '!'
                   or lower(a.reference) like :name escape '!' or lower(a.managerName) like :name escape '!'
                   or lower(a.managerEmail) like :name escape '!')
              and (:look = false or exists (
                  select 1 from SignOff t where t.applicationId = a.id and """ + TO_LOOK_AT + """
                  ))
              and (:waits = false or a.status in (DRAFT, SUBMITTED, RESERVE)
                  and cast(s.status as string) in ('ASKED', 'OPENED'))
              and (:incomplete = '' or a.status = DRAFT and (
                  :incomplete = 'ABOUT_YOU' and (p.name = '' or p.organisationId is null or a.jobTitle = '')
                  or :incomplete = 'LINE_MANAGER' and a.managerEmail = ''
                  or :incomplete = 'EMPLOYER' and a.employerEmail = '' and exists (
                      select 1 from Cohort c join SignOffSettings x on x.programmeId = c.programmeId
                      where c.id = a.cohortId and x.secondSignatory = true)
                  or :incomplete not in ('ABOUT_YOU', 'LINE_MANAGER', 'EMPLOYER')
                  and (a.filled.incomplete is null or locate(:section, a.filled.incomplete) > 0)))
              and (:standing = '' or :standing = """ + STANDING + ")";

    /** A line of the team's list; {@code organisation} is null when it is not known, {@code manager} may be empty. */
    record Row(
            UUID id,
            String reference,
            String name,
            String email,
            String organisation,
            long eligibilityMet,
            long priorityMet,
            String manager,
            ApplicationStatus application,
            SignOffStatus signOff,
            SignOffStatus employer,
            OfferStatus offer,
            LocalDateTime offerDeadline,
            Instant sentAt,
            LocalDateTime extendedUntil,
            boolean panel) {

        public Standing standing() {
            return Standing.of(application, signOff, employer, offer, panel);
        }

        /** As it is in this cohort now; nobody is named in it. */
        public PublicStatus status(CohortView cohort, Instant now) {
            var extension = new Extension(application == ApplicationStatus.DRAFT ? extendedUntil : null);
            return PublicStatus.of(
                    standing(),
                    Signing.NOBODY,
                    extension.phase(cohort.phase(), application),
                    extension.deadline(cohort.deadline(), cohort.phase()),
                    offerDeadline,
                    now);
        }

        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    /** How many applications of a cohort were sent and not withdrawn, are drafts, have an open offer, wait for a decision, or are on the waiting list; and sign-offs to look at, and deferrals to decide. */
    record Numbers(
            long sent,
            long drafts,
            long offers,
            long undecided,
            long reserves,
            long signOffsToLookAt,
            long deferralsAsked) {}

    Session session();

    /**
     * What is shown of an application {@code a}, its applicant {@code p} and so on: with what finds them no more than eight tables, of more
     * PostgreSQL would join the shown ones first, of everybody (join_collapse_limit).
     */
    String ROW = """
            select a.id, a.reference, p.name, p.email, g.name,
                   (select count(*) from a.filled.criteria m where m.kind = ELIGIBILITY),
                   (select count(*) from a.filled.criteria m where m.kind = PRIORITY),
                   a.managerName, a.status, s.status, e.status, o.status, o.deadline, a.sentAt, a.moreTime.extendedUntil,
                   case when k.cohortId is null then false else true end
            from Application a join Person p on p.id = a.applicantId
            left join Organisation g on g.id = p.organisationId
            left join SignOff s on s.id = a.signOffId left join SignOff e on e.id = a.employerSignOffId
            left join Offer o on o.id = a.offerId
            left join PanelReading k on k.cohortId = a.cohortId
            """;

    /** So many of all by name, from this one on: which they are is found first, in indexes alone. */
    @HQL(ROW + """
             where a.id in (
                 select w.id from Application w join Person q on q.id = w.applicantId
                 where w.cohortId = :cohort order by q.name, q.email, w.id limit :most offset :from)
             order by p.name, p.email, a.id
            """)
    List<Row> byName(UUID cohort, int most, int from);

    /** @param standing the name of a {@link Standing}, or empty; {@code name} a pattern in lower case */
    @HQL(ROW + WHERE + " order by p.name, p.email, a.id")
    List<Row> matching(
            UUID cohort,
            String standing,
            String name,
            boolean look,
            boolean waits,
            String incomplete,
            String section,
            Page page);

    @HQL("""
            select count(*)
            from Application a join Person p on p.id = a.applicantId
            left join SignOff s on s.id = a.signOffId left join SignOff e on e.id = a.employerSignOffId
            left join Offer o on o.id = a.offerId
            left join PanelReading k on k.cohortId = a.cohortId
            """ + WHERE)
    long countMatching(
            UUID cohort, String standing, String name, boolean look, boolean waits, String incomplete, String section);

    @HQL("select count(*) from Application a where a.cohortId = :cohort")
    long count(UUID cohort);

    /** How many applications stand where, of all that {@link Standing#FILTERS} lists. */
    default Map<Standing, Long> byStanding(UUID cohort) {
        Map<Standing, Long> numbers = new EnumMap<>(Standing.class);
        Standing.FILTERS.forEach(standing -> numbers.put(standing, 0L));
        counts(cohort)
                .forEach(count -> numbers.merge(
                        Standing.of(
                                count.application(), count.signOff(), count.employer(), count.offer(), count.panel()),
                        count.number(),
                        Long::sum));
        return numbers;
    }

    /** How many applications of a cohort have these states. */
    record Count(
            ApplicationStatus application,
            SignOffStatus signOff,
            SignOffStatus employer,
            OfferStatus offer,
            boolean panel,
            long number) {}

    @HQL("""
            select a.status, s.status, e.status, o.status, case when k.cohortId is null then false else true end, count(a.id)
            from Application a
            left join SignOff s on s.id = a.signOffId and s.cohortId = a.cohortId
            left join SignOff e on e.id = a.employerSignOffId and e.cohortId = a.cohortId
            left join Offer o on o.id = a.offerId
            left join PanelReading k on k.cohortId = a.cohortId
            where a.cohortId = :cohort group by a.status, s.status, e.status, o.status, k.cohortId
            """)
    List<Count> counts(UUID cohort);

    /** An application in this cohort. */
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
            where a.id = :id and a.cohortId = :cohort
            """)
    Optional<ApplicationView> application(UUID id, UUID cohort);

    @HQL("select a.cohortId from Application a where a.id = :id")
    Optional<UUID> cohortOf(UUID id);

    @HQL("""
            select coalesce(sum(case when a.status in (SUBMITTED, RESERVE, UNSUCCESSFUL) then 1 else 0 end), 0),
                   coalesce(sum(case when a.status = DRAFT then 1 else 0 end), 0),
                   coalesce(sum(case when cast(o.status as string) = 'OFFERED' then 1 else 0 end), 0),
                   coalesce(sum(case when a.status = SUBMITTED
                       and (o.status is null or cast(o.status as string) = 'WITHDRAWN') then 1 else 0 end), 0),
                   coalesce(sum(case when a.status = RESERVE then 1 else 0 end), 0),
                   coalesce(sum(case when a.id in (
                       select t.applicationId from SignOff t where t.cohortId = :cohort and """ + TO_LOOK_AT + """
                       ) then 1 else 0 end), 0),
                   coalesce(sum(case when exists (
                       select 1 from Deferral d where d.applicationId = a.id and d.status = org.upshift.admission.DeferralStatus.ASKED
                       ) then 1 else 0 end), 0)
            from Application a left join Offer o on o.id = a.offerId
            where a.cohortId = :cohort
            """)
    Numbers numbers(UUID cohort);
}
