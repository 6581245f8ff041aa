package org.upshift.booking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

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

    @HQL("""
            select b.personId, b.sessionId, b.id from Booking b join Session s on s.id = b.sessionId
            where s.cohortId = :cohort and s.removedAt is null and b.status = BOOKED order by b.personId, b.id
            """)
    List<Seated> seatedIn(UUID cohort);

    @HQL("""
            select w.personId, w.sessionId, w.status from WaitingEntry w
            where w.sessionId in :sessions
              and w.status in (org.upshift.booking.WaitingStatus.WAITING, org.upshift.booking.WaitingStatus.OFFERED)
            order by w.queueNumber
            """)
    List<Queued> queued(Collection<UUID> sessions);

    @HQL("select f.personId, f.sessionId from SessionFacilitator f where f.sessionId in :sessions order by f.id")
    List<Facilitates> facilitates(Collection<UUID> sessions);
}
