package org.upshift.booking;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.upshift.enrolment.EnrolmentStatus;

interface MovingQueries {
    record Row(
            UUID id,
            UUID person,
            UUID session,
            UUID programme,
            String title,
            LocalDateTime starts,
            BookingStatus status,
            String choiceKey) {
        /** What nobody has twice: a seat in a session, or in one of the parallel groups of a module; null once it is over. */
        String choice() {
            return choiceKey == null ? null : choiceKey.substring(0, choiceKey.indexOf('/'));
        }
    }

    Session session();

    @HQL("""
            select b.id, b.personId, s.id, c.programmeId, s.title, s.starts, b.status, b.choiceKey
            from Booking b join Session s on s.id = b.sessionId join Cohort c on c.id = s.cohortId
            where b.personId in :owners order by s.starts, b.id
            """)
    List<Row> of(Collection<UUID> owners);

    record Waits(
            UUID id,
            UUID person,
            UUID session,
            UUID programme,
            String title,
            LocalDateTime starts,
            WaitingStatus status) {
        boolean isLive() {
            return status == WaitingStatus.WAITING || status == WaitingStatus.OFFERED;
        }
    }

    @HQL("""
            select w.id, w.personId, s.id, c.programmeId, s.title, s.starts, w.status
            from WaitingEntry w join Session s on s.id = w.sessionId join Cohort c on c.id = s.cohortId
            where w.personId in :owners order by w.joinedAt, w.id
            """)
    List<Waits> waiting(Collection<UUID> owners);

    /** Where somebody waits for a seat in a session in which they have one. */
    @HQL("""
            select count(*) from WaitingEntry w where w.personId = :owner and w.status in (org.upshift.booking.WaitingStatus.WAITING, org.upshift.booking.WaitingStatus.OFFERED)
              and exists (select 1 from Booking b where b.sessionId = w.sessionId and b.personId = w.personId
                and b.status = org.upshift.booking.BookingStatus.BOOKED)
            """)
    long waitingBesideASeat(UUID owner);

    record Requested(
            UUID id, UUID person, UUID session, UUID programme, String title, LocalDateTime starts, String live) {}

    @HQL("""
            select r.id, r.personId, s.id, c.programmeId, s.title, s.starts, r.liveKey
            from SeatRequest r join Session s on s.id = r.sessionId join Cohort c on c.id = s.cohortId
            where r.personId in :owners order by r.askedAt, r.id
            """)
    List<Requested> requests(Collection<UUID> owners);

    /** Seats and places in queues that need an agreement which is not there. */
    @HQL("""
            select count(*) from Session s where s.needsAgreement = true
              and (exists (select 1 from Booking b where b.sessionId = s.id and b.personId = :owner
                  and b.status = org.upshift.booking.BookingStatus.BOOKED)
                or exists (select 1 from WaitingEntry w where w.sessionId = s.id and w.personId = :owner
                  and w.status in (org.upshift.booking.WaitingStatus.WAITING, org.upshift.booking.WaitingStatus.OFFERED)))
              and not exists (select 1 from SeatRequest r where r.sessionId = s.id and r.personId = :owner
                and r.status = org.upshift.booking.SeatRequestStatus.AGREED)
            """)
    long withoutAgreement(UUID owner);

    record Reminded(UUID id, UUID person, UUID session, int hoursBefore, UUID programme, String title) {}

    @HQL("""
            select r.id, r.personId, s.id, r.hoursBefore, c.programmeId, s.title
            from SessionReminder r join Session s on s.id = r.sessionId join Cohort c on c.id = s.cohortId
            where r.personId in :owners order by r.postedAt, r.id
            """)
    List<Reminded> reminders(Collection<UUID> owners);

    @HQL("""
            select count(*) from Booking b join Session s on s.id = b.sessionId
            where b.personId = :owner and b.status = :booked and not exists (select 1 from Enrolment e
                where e.personId = b.personId and e.cohortId = s.cohortId and e.status <> :given)
            """)
    long withoutPlace(UUID owner, BookingStatus booked, EnrolmentStatus given);
}
