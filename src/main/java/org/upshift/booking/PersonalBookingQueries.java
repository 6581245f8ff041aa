package org.upshift.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The seats and the calendar feed of one person. */
interface PersonalBookingQueries {
    record BookingRow(
            UUID id,
            UUID cohortId,
            UUID sessionId,
            String title,
            LocalDateTime starts,
            BookingStatus status,
            Instant bookedAt,
            Instant changedAt,
            CancelReason cancelReason,
            Notice cancelNotice) {}

    record WaitingRow(UUID id, String title, LocalDateTime starts, WaitingStatus status, Instant joinedAt) {}

    record RequestRow(
            UUID id,
            String title,
            LocalDateTime starts,
            Instant askedAt,
            String words,
            SeatRequestStatus status,
            Instant decidedAt,
            String remark) {}

    record FeedRow(UUID personId, Instant createdAt) {}

    record ReminderRow(UUID id, String title, int hoursBefore, Instant postedAt) {}

    Session session();

    @HQL("""
            select b.id, s.cohortId, s.id, s.title, s.starts, b.status, b.bookedAt, b.changedAt, b.cancelReason, b.cancelNotice
            from Booking b join Session s on s.id = b.sessionId where b.personId = :person order by s.starts desc, b.id
            """)
    List<BookingRow> bookings(UUID person, Page page);

    @HQL("select count(*) from Booking b where b.personId = :person")
    long countBookings(UUID person);

    @HQL("""
            select r.id, s.title, r.hoursBefore, r.postedAt
            from SessionReminder r join Session s on s.id = r.sessionId
            where r.personId = :person order by r.postedAt desc, r.id
            """)
    List<ReminderRow> reminders(UUID person, Page page);

    @HQL("select count(*) from SessionReminder r where r.personId = :person")
    long countReminders(UUID person);

    @HQL("""
            select w.id, s.title, s.starts, w.status, w.joinedAt
            from WaitingEntry w join Session s on s.id = w.sessionId
            where w.personId = :person order by s.starts desc, w.id
            """)
    List<WaitingRow> waiting(UUID person, Page page);

    @HQL("select count(*) from WaitingEntry w where w.personId = :person")
    long countWaiting(UUID person);

    @HQL("""
            select r.id, s.title, s.starts, r.askedAt, r.words, r.status, r.decidedAt, r.remark
            from SeatRequest r join Session s on s.id = r.sessionId
            where r.personId = :person order by r.askedAt desc, r.id
            """)
    List<RequestRow> requests(UUID person, Page page);

    @HQL("select count(*) from SeatRequest r where r.personId = :person")
    long countRequests(UUID person);

    @HQL("select f.personId, f.createdAt from CalendarFeed f where f.personId = :person")
    List<FeedRow> feeds(UUID person, Page page);

    @HQL("select count(*) from CalendarFeed f where f.personId = :person")
    long countFeeds(UUID person);
}
