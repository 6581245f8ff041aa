package org.upshift.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;
import org.upshift.timetable.SessionKind;

/** Who asks for a seat that needs the team's agreement. Whoever asks about a session has to know that its cohort may be seen. */
public interface SeatRequestQueries {
    /** One's own request. @param remark what the team says; may be empty */
    record Own(UUID id, UUID sessionId, SeatRequestStatus status, String words, Instant askedAt, String remark) {
        public boolean isAsked() {
            return status == SeatRequestStatus.ASKED;
        }

        public boolean isAgreed() {
            return status == SeatRequestStatus.AGREED;
        }

        public boolean isRefused() {
            return status == SeatRequestStatus.REFUSED;
        }

        public boolean isWithdrawn() {
            return status == SeatRequestStatus.WITHDRAWN;
        }
    }

    /**
     * A request, as the team sees it.
     *
     * @param booking their seat, or null
     * @param waiting where they stand in the queue, or null
     */
    record Asking(
            UUID id,
            UUID personId,
            String name,
            String email,
            String organisation,
            SeatRequestStatus status,
            String words,
            Instant askedAt,
            String remark,
            Instant decidedAt,
            UUID booking,
            WaitingStatus waiting) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }

        /** "Ward 7. Asked on 5 May 2019, 3pm: We begin a community of our own." */
        public String told() {
            return (organisation == null ? "" : organisation + ". ") + "Asked on " + LondonTime.dateTime(askedAt)
                    + (words.isEmpty() ? "" : ": " + words);
        }

        /** What somebody to whom the team has agreed has. */
        public String has() {
            if (booking != null) {
                return "A seat";
            }
            if (waiting == null) {
                return "No seat";
            }
            return waiting == WaitingStatus.OFFERED ? "A seat is offered" : "On the waiting list";
        }
    }

    /** A session in which a seat needs agreement. */
    record Gated(
            UUID id,
            SessionKind kind,
            int number,
            String title,
            LocalDateTime starts,
            int left,
            long asked,
            long agreed) {
        public String name() {
            return kind.name(number, title);
        }
    }

    /** Sessions to come in which a seat needs agreement, and how many requests the team has yet to decide. */
    record Undecided(long sessions, long asked) {}

    Session session();

    /** Those that are asked or agreed to before those that are over, each by turn. */
    @HQL("""
            select r.id, p.id, p.name, p.email, o.name, r.status, r.words, r.askedAt, r.remark, r.decidedAt, b.id, w.status
            from SeatRequest r join Person p on p.id = r.personId left join Organisation o on o.id = p.organisationId
            join Session s on s.id = r.sessionId
            left join Booking b on b.liveKey = r.liveKey left join WaitingEntry w on w.liveKey = r.liveKey
            where r.sessionId = :sessionId and s.cohortId = :cohort and r.status in :statuses
            order by case when r.liveKey is null then 1 else 0 end, r.askedAt, r.id
            """)
    List<Asking> ofSession(UUID sessionId, UUID cohort, Collection<SeatRequestStatus> statuses, Page page);

    @HQL("""
            select count(*) from SeatRequest r join Session s on s.id = r.sessionId
            where r.sessionId = :sessionId and s.cohortId = :cohort and r.status in :statuses
            """)
    long countOfSession(UUID sessionId, UUID cohort, Collection<SeatRequestStatus> statuses);

    @HQL("""
            select s.id, s.kind, s.number, s.title, s.starts, s.capacity - s.booked - s.offered - s.guests,
                count(case when r.status = ASKED then 1 end), count(case when r.status = AGREED then 1 end)
            from Session s left join SeatRequest r on r.sessionId = s.id
            where s.cohortId = :cohort and s.removedAt is null and s.needsAgreement = true
            group by s.id, s.kind, s.number, s.title, s.starts, s.capacity, s.booked, s.offered, s.guests
            order by s.starts, s.id
            """)
    List<Gated> sessions(UUID cohort);

    /** @param now Europe/London */
    @HQL("""
            select count(distinct s.id), count(r.id)
            from Session s left join SeatRequest r on r.sessionId = s.id and r.status = ASKED
            where s.cohortId = :cohort and s.removedAt is null and s.needsAgreement = true and s.starts > :now
            """)
    Undecided undecided(UUID cohort, LocalDateTime now);

    /** What a person asks for in a session, while the team has yet to decide. */
    @HQL("""
            select r.id, r.sessionId, r.status, r.words, r.askedAt, r.remark from SeatRequest r
            where r.personId = :person and r.sessionId = :sessionId and r.status = ASKED
            """)
    Optional<Own> asked(UUID sessionId, UUID person);

    /** The requests of a person in any cohort, the newest first. */
    @HQL("""
            select r.id, r.sessionId, r.status, r.words, r.askedAt, r.remark
            from SeatRequest r join Session s on s.id = r.sessionId
            where r.personId = :person and s.removedAt is null order by r.askedAt desc, r.id
            """)
    List<Own> own(UUID person, Page page);

    @HQL("""
            select count(*) from SeatRequest r join Session s on s.id = r.sessionId
            where r.personId = :person and s.removedAt is null
            """)
    long countOwn(UUID person);
}
