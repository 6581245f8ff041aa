package org.upshift.timetable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The sessions of cohorts, by date. Whoever asks has to know that the cohort may be seen. */
public interface SessionQueries {
    Session session();

    @HQL("""
            select s.id, s.cohortId, s.kind, s.number, s.moduleId, s.title, s.starts, s.ends, s.zone, s.place, s.link,
                   s.capacity, s.booked, s.offered, s.guests
            from Session s where s.cohortId = :cohort and s.removedAt is null order by s.starts, s.id
            """)
    List<SessionView> ofCohort(UUID cohort, Page page);

    @HQL("""
            select s.id, s.cohortId, s.kind, s.number, s.moduleId, s.title, s.starts, s.ends, s.zone, s.place, s.link,
                   s.capacity, s.booked, s.offered, s.guests
            from Session s where s.cohortId in :cohorts and s.removedAt is null order by s.starts, s.id
            """)
    List<SessionView> ofCohorts(Collection<UUID> cohorts, Page page);

    @HQL("select count(*) from Session s where s.cohortId = :cohort and s.removedAt is null")
    long countOfCohort(UUID cohort);

    @HQL("""
            select s.id, s.cohortId, s.kind, s.number, s.moduleId, s.title, s.starts, s.ends, s.zone, s.place, s.link,
                   s.capacity, s.booked, s.offered, s.guests
            from Session s where s.id = :id and s.removedAt is null
            """)
    Optional<SessionView> find(UUID id);

    @HQL("""
            select s.id, s.cohortId, s.kind, s.number, s.moduleId, s.title, s.starts, s.ends, s.zone, s.place, s.link,
                   s.capacity, s.booked, s.offered, s.guests
            from Session s where s.moduleId = :module and s.removedAt is null order by s.starts, s.id
            """)
    List<SessionView> partsOf(UUID module);

    /** Whether everyone in the cohort has a seat in a session by default. */
    @HQL("select count(*) from Session s where s.id = :id and s.booksEveryone = true and s.removedAt is null")
    long countBookingEveryone(UUID id);

    /** Whether a seat in a session needs the agreement of the team. */
    @HQL("select count(*) from Session s where s.id = :id and s.needsAgreement = true and s.removedAt is null")
    long countNeedingAgreement(UUID id);

    /** Those sessions of a cohort in which people do not simply book. */
    @HQL("""
            select s.id, s.booksEveryone, s.needsAgreement from Session s
            where s.cohortId = :cohort and s.removedAt is null and (s.booksEveryone = true or s.needsAgreement = true)
            order by s.id
            """)
    List<SeatAccess> access(UUID cohort);

    /** The sessions of a cohort in which everyone has a seat by default. */
    @HQL("""
            select s.id from Session s where s.cohortId = :cohort and s.booksEveryone = true and s.removedAt is null
            order by s.id
            """)
    List<UUID> bookingEveryone(UUID cohort);
}
