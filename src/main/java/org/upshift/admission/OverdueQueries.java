package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** Applications whose time is over, the oldest first. */
interface OverdueQueries {
    Session session();

    @HQL("""
            select a.id, concat('Application ', a.reference), a.createdAt
            from Application a join Cohort c on c.id = a.cohortId
            where a.sentAt is null and a.status in (DRAFT, WITHDRAWN) and c.deadline < :before
                and a.applicantId not in :held
            order by a.createdAt, a.id
            """)
    List<RetentionRule.Overdue> drafts(LocalDateTime before, Collection<UUID> held, Page page);

    @HQL("""
            select count(*) from Application a join Cohort c on c.id = a.cohortId
            where a.sentAt is null and a.status in (DRAFT, WITHDRAWN) and c.deadline < :before
                and a.applicantId not in :held
            """)
    long countDrafts(LocalDateTime before, Collection<UUID> held);

    /** Turned down, withdrawn, an offer not taken up, or never decided about although the cohort runs or is over. */
    @HQL("""
            select a.id, concat('Application ', a.reference), coalesce(a.endedAt, o.endedAt, a.sentAt)
            from Application a join Cohort c on c.id = a.cohortId left join Offer o on o.id = a.offerId
            where a.sentAt is not null and a.applicantId not in :held
                and (a.endedAt < :before
                    or (a.status in (SUBMITTED, RESERVE) and c.phase in (org.upshift.programme.Phase.RUNNING, org.upshift.programme.Phase.CLOSED,
                            org.upshift.programme.Phase.ARCHIVED, org.upshift.programme.Phase.CANCELLED)
                        and ((o.id is null and c.deadline < :beforeLocal)
                            or (o.status in (DECLINED, EXPIRED, WITHDRAWN) and o.endedAt < :before))))
            order by coalesce(a.endedAt, o.endedAt, a.sentAt), a.id
            """)
    List<RetentionRule.Overdue> unsuccessful(
            Instant before, LocalDateTime beforeLocal, Collection<UUID> held, Page page);

    @HQL("""
            select count(*)
            from Application a join Cohort c on c.id = a.cohortId left join Offer o on o.id = a.offerId
            where a.sentAt is not null and a.applicantId not in :held
                and (a.endedAt < :before
                    or (a.status in (SUBMITTED, RESERVE) and c.phase in (org.upshift.programme.Phase.RUNNING, org.upshift.programme.Phase.CLOSED,
                            org.upshift.programme.Phase.ARCHIVED, org.upshift.programme.Phase.CANCELLED)
                        and ((o.id is null and c.deadline < :beforeLocal)
                            or (o.status in (DECLINED, EXPIRED, WITHDRAWN) and o.endedAt < :before))))
            """)
    long countUnsuccessful(Instant before, LocalDateTime beforeLocal, Collection<UUID> held);

    @HQL("""
            select a.id, concat('Application ', a.reference), c.endedAt
            from Application a join Cohort c on c.id = a.cohortId join Offer o on o.id = a.offerId
            where a.status = SUBMITTED and o.status = ACCEPTED and c.endedAt < :before and a.applicantId not in :held
            order by c.endedAt, a.id
            """)
    List<RetentionRule.Overdue> takenUp(Instant before, Collection<UUID> held, Page page);

    @HQL("""
            select count(*)
            from Application a join Cohort c on c.id = a.cohortId join Offer o on o.id = a.offerId
            where a.status = SUBMITTED and o.status = ACCEPTED and c.endedAt < :before and a.applicantId not in :held
            """)
    long countTakenUp(Instant before, Collection<UUID> held);

    @HQL("""
            select n.applicationId, concat('Needs told with application ', a.reference), c.endedAt
            from ParticipationNeed n join Application a on a.id = n.applicationId join Cohort c on c.id = a.cohortId
            where c.endedAt < :before and a.applicantId not in :held
            order by c.endedAt, n.applicationId
            """)
    List<RetentionRule.Overdue> needs(Instant before, Collection<UUID> held, Page page);

    @HQL("""
            select count(*)
            from ParticipationNeed n join Application a on a.id = n.applicationId join Cohort c on c.id = a.cohortId
            where c.endedAt < :before and a.applicantId not in :held
            """)
    long countNeeds(Instant before, Collection<UUID> held);

    @HQL("""
            select s.id, concat('Sign-off of application ', a.reference), c.endedAt
            from SignOff s join Application a on a.id = s.applicationId join Cohort c on c.id = a.cohortId
            where s.managerEmail <> '' and c.endedAt < :before and a.applicantId not in :held
            order by c.endedAt, s.id
            """)
    List<RetentionRule.Overdue> lineManagers(Instant before, Collection<UUID> held, Page page);

    @HQL("""
            select count(*)
            from SignOff s join Application a on a.id = s.applicationId join Cohort c on c.id = a.cohortId
            where s.managerEmail <> '' and c.endedAt < :before and a.applicantId not in :held
            """)
    long countLineManagers(Instant before, Collection<UUID> held);
}
