package org.upshift.enrolment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;

/** Who has a place where. Places that were given up do not count. */
public interface EnrolmentQueries {
    int MOST = 500;

    Session session();

    @HQL(
            "select count(*) from Enrolment e where e.personId = :person and e.cohortId = :cohort and e.status <> WITHDRAWN")
    long places(UUID person, UUID cohort);

    default boolean isParticipant(UUID person, UUID cohort) {
        return places(person, cohort) > 0;
    }

    @HQL("""
            select p.id, p.name, p.email, o.name
            from Enrolment e join Person p on p.id = e.personId left join Organisation o on o.id = p.organisationId
            where e.cohortId = :cohort and e.status <> WITHDRAWN order by p.name, p.email
            """)
    List<Participant> participants(UUID cohort, Page page);

    /** All participants, at most {@link #MOST}. */
    default List<Participant> allParticipants(UUID cohort) {
        return participants(cohort, Page.first(MOST));
    }

    /** Those who have a place, and took it before a moment; at most {@link #MOST}. */
    @HQL("""
            select e.personId from Enrolment e
            where e.cohortId = :cohort and e.status <> WITHDRAWN and e.takenAt < :moment order by e.personId
            """)
    List<UUID> placedBefore(UUID cohort, Instant moment, Page page);

    @HQL("select count(*) from Enrolment e where e.cohortId = :cohort and e.status <> WITHDRAWN")
    long countParticipants(UUID cohort);

    /** A cohort that somebody reaches by a role, as {@link CohortQueries#reachable} has it, or has a place in. */
    @HQL("""
            select c.id, c.programmeId, p.slug, p.title, p.commitmentDays, c.name, c.phase, c.capacity, c.held, c.deadline
            from Cohort c join Programme p on p.id = c.programmeId
            where c.id = :id and (:everywhere = true or c.programmeId in :programmes or c.id in :cohorts or exists (
                select 1 from Enrolment e where e.cohortId = c.id and e.personId = :person and e.status <> WITHDRAWN))
            """)
    Optional<CohortView> reachable(
            UUID id, UUID person, boolean everywhere, Collection<UUID> programmes, Collection<UUID> cohorts);

    /** The cohorts in which a person has a place, the newest first. */
    @HQL("""
            select c.id, c.programmeId, p.slug, p.title, p.commitmentDays, c.name, c.phase, c.capacity, c.held, c.deadline
            from Enrolment e join Cohort c on c.id = e.cohortId join Programme p on p.id = c.programmeId
            where e.personId = :person and e.status <> WITHDRAWN order by c.deadline desc, c.id
            """)
    List<CohortView> cohortsOf(UUID person, Page page);
}
