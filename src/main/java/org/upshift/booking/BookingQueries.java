package org.upshift.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentStatus;
import org.upshift.programme.Phase;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionView;

/** Who has a seat where. */
public interface BookingQueries {
    /**
     * A session of a cohort, and the booking of the one who asks, or null.
     *
     * @param agreement whether a seat needs the agreement of the team
     * @param requestId what they asked for last, of a seat that needs it, or null
     */
    record Row(
            UUID id,
            UUID cohortId,
            SessionKind kind,
            int number,
            UUID moduleId,
            String title,
            LocalDateTime starts,
            LocalDateTime ends,
            String zone,
            String place,
            String link,
            int capacity,
            int booked,
            int offered,
            int guests,
            UUID bookingId,
            Integer offerHours,
            Integer noticeHours,
            Integer doorMinutes,
            Integer guestsEach,
            boolean agreement,
            UUID requestId,
            SeatRequestStatus requestStatus,
            String requestWords,
            Instant askedAt,
            String requestRemark) {

        /** How many guests each participant may bring. */
        public int allowance() {
            return guestsEach == null ? 0 : guestsEach;
        }

        /** Null where they asked for nothing. */
        public SeatRequestQueries.Own request() {
            return requestId == null
                    ? null
                    : new SeatRequestQueries.Own(requestId, id, requestStatus, requestWords, askedAt, requestRemark);
        }

        /** Of its programme. */
        public SeatRules rules() {
            return SeatRules.of(offerHours, noticeHours, doorMinutes);
        }

        public SessionView session() {
            return new SessionView(
                    id, cohortId, kind, number, moduleId, title, starts, ends, zone, place, link, capacity, booked,
                    offered, guests);
        }
    }

    /** Someone with a seat; {@code organisation} is null when it is not known. */
    record Seat(UUID personId, String name, String email, String organisation) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }
    }

    /** An event of a calendar; all but the person are null when there is none. */
    record FeedRow(
            UUID personId,
            UUID booking,
            String uid,
            Integer sequence,
            Instant changedAt,
            SessionKind kind,
            Integer number,
            String title,
            LocalDateTime starts,
            LocalDateTime ends,
            String zone,
            String place,
            String link,
            String cohort,
            String programme) {
        CalendarEntry entry() {
            var session =
                    new SessionView(null, null, kind, number, null, title, starts, ends, zone, place, link, 0, 0, 0);
            return new CalendarEntry(booking, uid, sequence, changedAt, session, programme + ", " + cohort);
        }
    }

    Session session();

    /** With what they asked for that holds, or else last. */
    @HQL("""
            select s.id, s.cohortId, s.kind, s.number, s.moduleId, s.title, s.starts, s.ends, s.zone, s.place, s.link,
                   s.capacity, s.booked, s.offered, s.guests, b.id, t.offerHours, t.noticeHours, t.doorMinutes, r.allowance,
                   s.needsAgreement, q.id, q.status, q.words, q.askedAt, q.remark
            from Session s left join Booking b on b.sessionId = s.id and b.personId = :person and b.status = BOOKED
            left join SeatRequest q on q.sessionId = s.id and q.personId = :person and (q.liveKey is not null
                or not exists (select 1 from SeatRequest n where n.sessionId = q.sessionId and n.personId = q.personId
                  and (n.liveKey is not null or n.askedAt > q.askedAt or (n.askedAt = q.askedAt and n.id > q.id))))
            join Cohort c on c.id = s.cohortId left join SeatTerms t on t.programmeId = c.programmeId
            left join GuestRule r on r.sessionId = s.id
            where s.cohortId = :cohort and s.removedAt is null order by s.starts, s.id
            """)
    List<Row> sessionsFor(UUID person, UUID cohort, Page page);

    /** What a person has booked in any cohort, by date. */
    @HQL("""
            select s.id, s.cohortId, s.kind, s.number, s.moduleId, s.title, s.starts, s.ends, s.zone, s.place, s.link,
                   s.capacity, s.booked, s.offered, s.guests, b.id, t.offerHours, t.noticeHours, t.doorMinutes, r.allowance,
                   s.needsAgreement, q.id, q.status, q.words, q.askedAt, q.remark
            from Booking b join Session s on s.id = b.sessionId left join SeatRequest q on q.liveKey = b.liveKey
            join Cohort c on c.id = s.cohortId left join SeatTerms t on t.programmeId = c.programmeId
            left join GuestRule r on r.sessionId = s.id
            where b.personId = :person and b.status = BOOKED order by s.starts, s.id
            """)
    List<Row> bookedBy(UUID person, Page page);

    /** The session of one's own booking, whether it is over or not. */
    @HQL("""
            select s.id, s.cohortId, s.kind, s.number, s.moduleId, s.title, s.starts, s.ends, s.zone, s.place, s.link,
                   s.capacity, s.booked, s.offered, s.guests, b.id, t.offerHours, t.noticeHours, t.doorMinutes, r.allowance,
                   s.needsAgreement, q.id, q.status, q.words, q.askedAt, q.remark
            from Booking b join Session s on s.id = b.sessionId left join SeatRequest q on q.liveKey = b.liveKey
            join Cohort c on c.id = s.cohortId left join SeatTerms t on t.programmeId = c.programmeId
            left join GuestRule r on r.sessionId = s.id
            where b.id = :booking and b.personId = :person and s.cohortId = :cohort
            """)
    Optional<Row> own(UUID booking, UUID person, UUID cohort);

    /** The session of a booking, whosever it is, and the live booking of the one who asks, or null. */
    @HQL("""
            select s.id, s.cohortId, s.kind, s.number, s.moduleId, s.title, s.starts, s.ends, s.zone, s.place, s.link,
                   s.capacity, s.booked, s.offered, s.guests, own.id, t.offerHours, t.noticeHours, t.doorMinutes, r.allowance,
                   s.needsAgreement, q.id, q.status, q.words, q.askedAt, q.remark
            from Booking b join Session s on s.id = b.sessionId
            left join Booking own on own.sessionId = s.id and own.personId = :person and own.status = BOOKED
            left join SeatRequest q on q.liveKey = own.liveKey
            join Cohort c on c.id = s.cohortId left join SeatTerms t on t.programmeId = c.programmeId
            left join GuestRule r on r.sessionId = s.id
            where b.id = :booking
            """)
    Optional<Row> behindLink(UUID booking, UUID person);

    /** Cohorts of a person with sessions still to come for which they could book a seat, and how many. */
    record ToBook(UUID cohort, String programme, String name, long sessions) {
        public String title() {
            return programme + ", " + name;
        }
    }

    /** @param now Europe/London */
    @HQL("""
            select c.id, p.title, c.name, count(s.id)
            from Enrolment e join Session s on s.cohortId = e.cohortId
            join Cohort c on c.id = e.cohortId join Programme p on p.id = c.programmeId
            left join Booking b on b.sessionId = s.id and b.personId = e.personId and b.status = BOOKED
            where e.personId = :person and e.status in :given and b.id is null
              and not exists (select 1 from Booking o join Session x on x.id = o.sessionId
                where o.personId = e.personId and o.status = BOOKED and s.kind = org.upshift.timetable.SessionKind.MODULE
                  and x.kind = org.upshift.timetable.SessionKind.MODULE
                  and coalesce(x.moduleId, x.id) = coalesce(s.moduleId, s.id))
              and (s.needsAgreement = false or exists (select 1 from SeatRequest r where r.sessionId = s.id
                and r.personId = e.personId and r.status = org.upshift.booking.SeatRequestStatus.AGREED))
              and s.removedAt is null and s.starts > :now and s.booked + s.offered + s.guests < s.capacity
              and c.phase in :phases
            group by c.id, p.title, c.name order by p.title, c.name, c.id
            """)
    List<ToBook> toBook(UUID person, Collection<EnrolmentStatus> given, Collection<Phase> phases, LocalDateTime now);

    /** For a person who has a place in a cohort that is not over. */
    default List<ToBook> toBook(UUID person, LocalDateTime now) {
        return toBook(person, Set.of(EnrolmentStatus.TAKEN), Set.of(Phase.OPEN, Phase.SELECTING, Phase.RUNNING), now);
    }

    @HQL("select count(*) from Booking b where b.personId = :person and b.status = BOOKED")
    long countBookedBy(UUID person);

    @HQL("select b.id from Booking b where b.sessionId = :sessionId and b.personId = :person and b.status = BOOKED")
    Optional<UUID> liveBooking(UUID sessionId, UUID person);

    /** Those with a seat in a session of this cohort. */
    @HQL("""
            select p.id, p.name, p.email, o.name
            from Booking b join Person p on p.id = b.personId left join Organisation o on o.id = p.organisationId
            join Session s on s.id = b.sessionId
            where b.sessionId = :sessionId and s.cohortId = :cohort and b.status = BOOKED order by p.name, p.email
            """)
    List<Seat> seats(UUID sessionId, UUID cohort, Page page);

    @HQL("""
            select count(*) from Booking b join Session s on s.id = b.sessionId
            where b.sessionId = :sessionId and s.cohortId = :cohort and b.status = BOOKED
            """)
    long countSeats(UUID sessionId, UUID cohort);

    @HQL("select count(*) from CalendarFeed f where f.personId = :person")
    long feedsOf(UUID person);

    /** Empty when the secret is not one of ours. @param since Europe/London: what ended before is left out */
    @HQL("""
            select f.personId, b.id, b.calendarUid, b.calendarSequence, b.changedAt, s.kind, s.number, s.title, s.starts,
                   s.ends, s.zone, s.place, s.link, c.name, p.title
            from CalendarFeed f
            left join Booking b on b.personId = f.personId and b.status = BOOKED
                and b.sessionId in (select r.id from Session r where r.ends >= :since)
            left join Session s on s.id = b.sessionId
            left join Cohort c on c.id = s.cohortId
            left join Programme p on p.id = c.programmeId
            where f.secretHash = :hash order by s.starts, s.id
            """)
    List<FeedRow> feed(String hash, LocalDateTime since, Page page);
}
