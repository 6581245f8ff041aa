package org.upshift.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.upshift.people.Nation;

/** Who is to be reminded of reviews that are not submitted. */
interface ReminderQueries {
    /** @param nation of their organisation, null where nobody has said */
    record Row(
            UUID reviewer,
            String name,
            String email,
            Nation nation,
            String programme,
            String cohort,
            LocalDate due,
            long reviews) {
        String displayName() {
            return name.isEmpty() ? email : name;
        }

        String title() {
            return programme + ", " + cohort;
        }
    }

    Session session();

    /** Those who hold the role now and were not reminded on this day. */
    @HQL("""
            select p.id, p.name, p.email, o.nation, g.title, c.name, k.dueOn, count(r.id)
            from Review r join Person p on p.id = r.reviewerId left join Organisation o on o.id = p.organisationId
            join Application a on a.id = r.applicationId join Panel k on k.cohortId = r.cohortId
            join Cohort c on c.id = r.cohortId join Programme g on g.id = c.programmeId
            where r.cohortId = :cohort
              and r.status in (org.upshift.review.ReviewStatus.ASSIGNED, org.upshift.review.ReviewStatus.STARTED)
              and a.status <> org.upshift.admission.ApplicationStatus.WITHDRAWN
              and exists (select 1 from RoleGrant h where h.personId = p.id and h.scopeId = r.cohortId
                  and h.role = org.upshift.people.Role.REVIEWER and h.endedAt is null and h.startsAt <= :now
                  and (h.expiresAt is null or h.expiresAt > :now))
              and not exists (select 1 from ReviewReminder m where m.cohortId = r.cohortId and m.reviewerId = p.id
                  and m.sentOn = :today)
            group by p.id, p.name, p.email, o.nation, g.title, c.name, k.dueOn order by p.id
            """)
    List<Row> waiting(UUID cohort, Instant now, LocalDate today);

    /** Of the reviewer to whom this letter goes: the nation, once while they still have something to do. */
    record Still(UUID reviewer, Nation nation) {}

    @HQL("""
            select distinct p.id, o.nation
            from ReviewReminder m join Person p on p.id = m.reviewerId left join Organisation o on o.id = p.organisationId
            join Review r on r.reviewerId = m.reviewerId and r.cohortId = m.cohortId
            join Application a on a.id = r.applicationId
            where m.letterId = :letter
              and r.status in (org.upshift.review.ReviewStatus.ASSIGNED, org.upshift.review.ReviewStatus.STARTED)
              and a.status <> org.upshift.admission.ApplicationStatus.WITHDRAWN
            """)
    List<Still> still(UUID letter);
}
