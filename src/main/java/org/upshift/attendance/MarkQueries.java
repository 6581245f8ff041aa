package org.upshift.attendance;

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

/** The marks that count. */
public interface MarkQueries {
    /** The mark of a person in a session. */
    record Latest(
            UUID personId,
            String name,
            String email,
            int ordinal,
            Attendance attendance,
            int minutes,
            String recordedBy,
            Instant recordedAt) {}

    /**
     * The mark of one person in one of the sessions of a cohort.
     *
     * @param toldAt when they told that they cannot come, or null
     * @param authorised whether the team authorised that, or null
     */
    record Attended(
            UUID sessionId,
            SessionKind kind,
            int number,
            String title,
            LocalDateTime starts,
            Attendance attendance,
            int minutes,
            Instant toldAt,
            Boolean authorised) {
        public String name() {
            return kind.name(number, title);
        }

        /** "Present", "Authorised absence", "Caught up" */
        public String words() {
            return attendance == Attendance.ABSENT
                    ? AbsenceKind.of(toldAt, authorised, LondonTime.instant(starts))
                            .words()
                    : attendance.words();
        }
    }

    /** One's own mark that counts, and why it was put right. */
    record Own(Attendance attendance, int minutes, String reason, String recordedBy, Instant recordedAt) {}

    /**
     * The mark of one person in one session, and what kind of absence it was.
     *
     * @param toldAt when they told that they cannot come, or null
     * @param authorised whether the team authorised that, or null
     */
    record Cell(UUID personId, UUID sessionId, Attendance attendance, Instant toldAt, Boolean authorised) {}

    /** A session that somebody missed, as their line manager may know of it. */
    record Missed(
            UUID personId,
            SessionKind kind,
            int number,
            String title,
            LocalDateTime starts,
            Attendance attendance,
            Boolean authorised) {
        /** "Module 2: Building, 14 May 2027: authorised absence" */
        public String line() {
            String what = attendance == Attendance.CAUGHT_UP
                    ? "caught up"
                    : Boolean.TRUE.equals(authorised) ? "authorised absence" : "absent";
            return kind.name(number, title) + ", " + LondonTime.date(starts.toLocalDate()) + ": " + what;
        }
    }

    /** How many people of a session are marked, how many of them came, and how many made up for it. */
    record Count(UUID sessionId, long marked, long came, long caughtUp) {}

    /** That a person is marked in a session, as whatever. */
    record Marked(UUID personId, UUID sessionId) {}

    Session session();

    @HQL("""
            select m.personId, p.name, p.email, m.ordinal, m.attendance, m.minutes, m.recordedByName, m.recordedAt
            from Mark m join Person p on p.id = m.personId join Session s on s.id = m.sessionId
            where m.sessionId = :sessionId and s.cohortId = :cohort and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            order by p.name, p.email
            """)
    List<Latest> ofSession(UUID sessionId, UUID cohort, Page page);

    @HQL("""
            select s.id, s.kind, s.number, s.title, s.starts, m.attendance, m.minutes, a.toldAt, a.authorised
            from Mark m join Session s on s.id = m.sessionId
            left join Absence a on a.sessionId = m.sessionId and a.personId = m.personId and a.withdrawnAt is null
                and not exists (select 1 from Booking b where b.sessionId = a.sessionId and b.personId = a.personId
                    and b.status = org.upshift.booking.BookingStatus.BOOKED and b.bookedAt >= a.toldAt)
            where m.personId = :person and s.cohortId = :cohort and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            order by s.starts, s.id
            """)
    List<Attended> ofPerson(UUID person, UUID cohort, Page page);

    @HQL("""
            select m.sessionId, count(m.id), sum(case when m.attendance in (ABSENT, CAUGHT_UP) then 0 else 1 end),
                   sum(case when m.attendance = CAUGHT_UP then 1 else 0 end)
            from Mark m join Session s on s.id = m.sessionId
            where s.cohortId = :cohort and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            group by m.sessionId
            """)
    List<Count> counts(UUID cohort, Page page);

    @HQL("""
            select m.attendance, m.minutes, m.reason, m.recordedByName, m.recordedAt from Mark m
            where m.sessionId = :sessionId and m.personId = :person and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            """)
    Optional<Own> own(UUID sessionId, UUID person);

    /** The sessions of a cohort to which somebody came. */
    @HQL("""
            select m.sessionId from Mark m join Session s on s.id = m.sessionId
            where m.personId = :person and s.cohortId = :cohort
              and m.attendance not in (org.upshift.attendance.Attendance.ABSENT, org.upshift.attendance.Attendance.CAUGHT_UP)
              and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            """)
    List<UUID> attendedBy(UUID person, UUID cohort);

    /** All marks of a cohort that count. */
    @HQL("""
            select m.personId, m.sessionId, m.attendance, a.toldAt, a.authorised
            from Mark m join Session s on s.id = m.sessionId
            left join Absence a on a.sessionId = m.sessionId and a.personId = m.personId and a.withdrawnAt is null
                and not exists (select 1 from Booking b where b.sessionId = a.sessionId and b.personId = a.personId
                    and b.status = org.upshift.booking.BookingStatus.BOOKED and b.bookedAt >= a.toldAt)
            where s.cohortId = :cohort and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            """)
    List<Cell> cells(UUID cohort, Page page);

    /** What people missed, by date. */
    @HQL("""
            select m.personId, s.kind, s.number, s.title, s.starts, m.attendance, a.authorised
            from Mark m join Session s on s.id = m.sessionId
            left join Absence a on a.sessionId = m.sessionId and a.personId = m.personId and a.withdrawnAt is null
            where m.personId in :people and s.cohortId = :cohort
              and m.attendance in (org.upshift.attendance.Attendance.ABSENT, org.upshift.attendance.Attendance.CAUGHT_UP)
              and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            order by s.starts, s.id
            """)
    List<Missed> missed(Collection<UUID> people, UUID cohort);

    @HQL("""
            select m.personId, m.sessionId from Mark m join Session s on s.id = m.sessionId
            where s.cohortId = :cohort and m.ordinal = 1
            """)
    List<Marked> marked(UUID cohort, Page page);

    @HQL("""
            select m.personId, m.sessionId from Mark m join Session s on s.id = m.sessionId
            where s.cohortId = :cohort and m.personId = :person and m.ordinal = 1
            """)
    List<Marked> markedOf(UUID person, UUID cohort);

    /** A session, whether check-in to it is open (1) or not (0), and the mark of one person in it that counts, or null. */
    record CheckInRow(UUID session, long open, Attendance attendance) {
        boolean isMarked() {
            return attendance != null;
        }

        boolean isThere() {
            return isMarked() && attendance.isThere();
        }
    }

    @HQL("""
            select s.id,
                   cast((select count(*) from SessionCheckIn c where c.sessionId = s.id and c.closedAt is null) as long),
                   m.attendance
            from Session s left join Mark m on m.sessionId = s.id and m.personId = :person and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = s.id and l.personId = :person)
            where s.id in :sessions
            """)
    List<CheckInRow> checkIns(Collection<UUID> sessions, UUID person);
}
