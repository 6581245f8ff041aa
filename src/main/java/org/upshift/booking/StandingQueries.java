package org.upshift.booking;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Who has to do with sessions, for those who change them. */
interface StandingQueries {
    record Seated(UUID personId, UUID sessionId, UUID bookingId) {}

    record Queued(UUID personId, UUID sessionId, WaitingStatus status) {}

    record Facilitates(UUID personId, UUID sessionId) {}

    Session session();

    @HQL("""
            select b.personId, b.sessionId, b.id from Booking b
            where b.sessionId in :sessions and b.status = BOOKED order by b.bookedAt, b.id
            """)
    List<Seated> seated(Collection<UUID> sessions);

    /**
     * That somebody of a cohort has a seat in another one.
     *
     * @param sessionId a session of this cohort in which they have a seat; null where they have none in it
     */
    record SeatedElsewhere(UUID personId, UUID sessionId, LocalDateTime starts, LocalDateTime ends, String zone) {}

    /** The seats of those who have a place in a cohort in what other cohorts have between two times. */
    @HQL("""
            select b.personId, h.sessionId, s.starts, s.ends, s.zone
            from Enrolment e join Booking b on b.personId = e.personId and b.status = BOOKED
            join Session s on s.id = b.sessionId and s.cohortId <> e.cohortId
            left join Booking h on h.personId = e.personId and h.status = BOOKED
                and h.sessionId in (select t.id from Session t where t.cohortId = :cohort and t.removedAt is null)
            where e.cohortId = :cohort and e.status <> org.upshift.enrolment.EnrolmentStatus.WITHDRAWN
              and s.removedAt is null and s.starts < :to and s.ends > :from
            order by s.starts, s.id, b.personId, h.id
            """)
    List<SeatedElsewhere> seatedElsewhere(UUID cohort, LocalDateTime from, LocalDateTime to, Page page);

    @HQL("""
            select w.personId, w.sessionId, w.status from WaitingEntry w
            where w.sessionId in :sessions
              and w.status in (org.upshift.booking.WaitingStatus.WAITING, org.upshift.booking.WaitingStatus.OFFERED)
            order by w.queueNumber
            """)
    List<Queued> queued(Collection<UUID> sessions);

    record Asks(UUID personId, UUID sessionId) {}

    @HQL("""
            select r.personId, r.sessionId from SeatRequest r
            where r.sessionId in :sessions and r.status = org.upshift.booking.SeatRequestStatus.ASKED
            order by r.askedAt, r.id
            """)
    List<Asks> asks(Collection<UUID> sessions);

    @HQL("select f.personId, f.sessionId from SessionFacilitator f where f.sessionId in :sessions order by f.id")
    List<Facilitates> facilitates(Collection<UUID> sessions);
}
