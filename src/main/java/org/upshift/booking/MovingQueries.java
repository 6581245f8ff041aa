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
            BookingStatus status) {}

    Session session();

    @HQL("""
            select b.id, b.personId, s.id, c.programmeId, s.title, s.starts, b.status
            from Booking b join Session s on s.id = b.sessionId join Cohort c on c.id = s.cohortId
            where b.personId in :owners order by s.starts, b.id
            """)
    List<Row> of(Collection<UUID> owners);

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
