package org.upshift.admission;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

interface WaitingListQueries {
    Session session();

    /** The place of a reserve on the waiting list; 0 where reserves are not told. */
    @HQL("""
            select count(*) from Application a join Application w on w.cohortId = a.cohortId
            join Selection x on x.cohortId = a.cohortId
            where a.id = :application and w.reserveRank <= a.reserveRank and x.listTellsRank = true
            """)
    long toldPlace(UUID application);

    /** Whether the waiting list of a cohort is open: 1 or 0. @param now Europe/London */
    @HQL("select count(*) from Selection s where s.cohortId = :cohort and s.listUntil >= :now")
    long openLists(UUID cohort, LocalDateTime now);

    /** Those who wait, in the order of their ranks. */
    @HQL("select a.id from Application a where a.cohortId = :cohort and a.status = RESERVE order by a.reserveRank")
    List<UUID> reserves(UUID cohort);

    /** Of a place that became free and has led to no offer. */
    @HQL("select f.cohortId from FreedPlace f where f.id = :freed and f.nextOfferId is null")
    Optional<UUID> cohortOfUnused(UUID freed);

    @HQL("select f.id from FreedPlace f where f.cohortId = :cohort and f.nextOfferId is null order by f.freedAt, f.id")
    List<UUID> unused(UUID cohort);
}
