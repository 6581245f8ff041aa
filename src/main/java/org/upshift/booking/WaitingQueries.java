package org.upshift.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;

/** Who waits for a seat where. */
public interface WaitingQueries {
    /**
     * Where somebody stands in the queue for a session, or how it ended.
     *
     * @param ahead how many wait before them
     * @param waiting how many wait in all
     */
    record Place(
            UUID id,
            UUID sessionId,
            WaitingStatus status,
            Instant offerUntil,
            LocalDateTime starts,
            long ahead,
            long waiting) {
        public boolean isWaiting() {
            return status == WaitingStatus.WAITING;
        }

        public boolean isOffered() {
            return status == WaitingStatus.OFFERED;
        }

        public boolean isPassedOver() {
            return status == WaitingStatus.LAPSED || status == WaitingStatus.DECLINED;
        }

        /** 1 for the first; 0 for whoever does not wait. */
        public long position() {
            return isWaiting() ? ahead + 1 : 0;
        }

        public String until() {
            return offerUntil == null ? "" : LondonTime.dateTime(offerUntil);
        }
    }

    /** Somebody in the queue for a session, as its team sees them. */
    record InQueue(
            UUID personId, String name, String email, WaitingStatus status, Instant joinedAt, Instant offerUntil) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }

        public boolean isOffered() {
            return status == WaitingStatus.OFFERED;
        }
    }

    /** Those who wait for a seat in a session of this cohort, or are offered one, in order. */
    @HQL("""
            select p.id, p.name, p.email, w.status, w.joinedAt, w.offerUntil
            from WaitingEntry w join Person p on p.id = w.personId join Session s on s.id = w.sessionId
            where w.sessionId = :sessionId and s.cohortId = :cohort and w.status in (WAITING, OFFERED)
            order by w.queueNumber
            """)
    List<InQueue> queue(UUID sessionId, UUID cohort, Page page);

    @HQL("""
            select count(*) from WaitingEntry w join Session s on s.id = w.sessionId
            where w.sessionId = :sessionId and s.cohortId = :cohort and w.status in (WAITING, OFFERED)
            """)
    long countQueue(UUID sessionId, UUID cohort);

    Session session();

    /** The places of a person in queues of a cohort, the newest last. */
    @HQL("""
            select w.id, w.sessionId, w.status, w.offerUntil, s.starts,
                count(case when a.queueNumber < w.queueNumber then 1 end), count(a.id)
            from WaitingEntry w join Session s on s.id = w.sessionId
            left join WaitingEntry a on a.sessionId = w.sessionId and a.status = WAITING
            where w.personId = :person and s.cohortId = :cohort and s.removedAt is null
            group by w.id, w.sessionId, w.status, w.offerUntil, s.starts, w.joinedAt, w.queueNumber
            order by w.joinedAt, w.queueNumber
            """)
    List<Place> placesIn(UUID cohort, UUID person, Page page);

    /** Where a person waits now, or is offered a seat, in any cohort. */
    @HQL("""
            select w.id, w.sessionId, w.status, w.offerUntil, s.starts,
                count(case when a.queueNumber < w.queueNumber then 1 end), count(a.id)
            from WaitingEntry w join Session s on s.id = w.sessionId
            left join WaitingEntry a on a.sessionId = w.sessionId and a.status = WAITING
            where w.personId = :person and w.status in (WAITING, OFFERED)
            group by w.id, w.sessionId, w.status, w.offerUntil, s.starts
            order by s.starts, w.sessionId
            """)
    List<Place> places(UUID person, Page page);

    @HQL("select count(*) from WaitingEntry w where w.personId = :person and w.status in (WAITING, OFFERED)")
    long countPlaces(UUID person);
}
