package org.upshift.programme;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Cohorts, each within what the one who asks may see. Use {@link CohortAccess} to turn an actor into a scope. */
public interface CohortQueries {
    Session session();

    /** A cohort that anyone may read about. */
    @HQL("""
            select c.id, c.programmeId, p.slug, p.title, p.commitmentDays, c.name, c.phase, c.capacity, c.held, c.deadline
            from Cohort c join Programme p on p.id = c.programmeId
            where c.id = :id and c.phase not in (PLANNED, EVALUATED, SET_ASIDE, CANCELLED)
            """)
    Optional<CohortView> publicCohort(UUID id);

    /** The cohorts of a programme that anyone may read about, the newest first. */
    @HQL("""
            select c.id, c.programmeId, p.slug, p.title, p.commitmentDays, c.name, c.phase, c.capacity, c.held, c.deadline
            from Cohort c join Programme p on p.id = c.programmeId
            where c.programmeId = :programme and c.phase not in (PLANNED, EVALUATED, SET_ASIDE, CANCELLED, ARCHIVED)
            order by c.deadline desc, c.id
            """)
    List<CohortView> publicCohorts(UUID programme, Page page);

    /** A cohort of one of these programmes, or one of these cohorts; any cohort when {@code everywhere}. */
    @HQL("""
            select c.id, c.programmeId, p.slug, p.title, p.commitmentDays, c.name, c.phase, c.capacity, c.held, c.deadline
            from Cohort c join Programme p on p.id = c.programmeId
            where c.id = :id and (:everywhere = true or c.programmeId in :programmes or c.id in :cohorts)
            """)
    Optional<CohortView> reachable(UUID id, boolean everywhere, Collection<UUID> programmes, Collection<UUID> cohorts);

    /** The cohorts of these programmes and these cohorts, the newest first; all cohorts when {@code everywhere}. */
    @HQL("""
            select c.id, c.programmeId, p.slug, p.title, p.commitmentDays, c.name, c.phase, c.capacity, c.held, c.deadline
            from Cohort c join Programme p on p.id = c.programmeId
            where :everywhere = true or c.programmeId in :programmes or c.id in :cohorts
            order by c.deadline desc, c.id
            """)
    List<CohortView> allReachable(boolean everywhere, Collection<UUID> programmes, Collection<UUID> cohorts, Page page);

    /** The cohorts of one programme, for its team. */
    @HQL("""
            select c.id, c.programmeId, p.slug, p.title, p.commitmentDays, c.name, c.phase, c.capacity, c.held, c.deadline
            from Cohort c join Programme p on p.id = c.programmeId
            where c.programmeId = :programme order by c.deadline desc, c.id
            """)
    List<CohortView> ofProgramme(UUID programme, Page page);

    @HQL("select count(*) from Cohort c where c.programmeId = :programme and c.name = :name")
    long countNamed(UUID programme, String name);

    @HQL("select count(*) from Cohort c where c.programmeId = :programme")
    long countOfProgramme(UUID programme);

    /** The cohorts of these programmes that one can apply for at this moment, Europe/London, the next deadline first. */
    @HQL("""
            select c.id, c.programmeId, p.slug, p.title, p.commitmentDays, c.name, c.phase, c.capacity, c.held, c.deadline
            from Cohort c join Programme p on p.id = c.programmeId
            where c.programmeId in :programmes and c.phase = OPEN and c.deadline >= :now order by c.deadline, c.id
            """)
    List<CohortView> open(Collection<UUID> programmes, LocalDateTime now);
}
