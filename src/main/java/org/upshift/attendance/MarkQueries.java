package org.upshift.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
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

    /** The mark of one person in one of the sessions of a cohort. */
    record Attended(
            SessionKind kind, int number, String title, LocalDateTime starts, Attendance attendance, int minutes) {

        public String name() {
            return number == 0 ? title : kind.words() + " " + number + ": " + title;
        }
    }

    /** How many people of a session are marked, and how many of them came. */
    record Count(UUID sessionId, long marked, long came) {}

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
            select s.kind, s.number, s.title, s.starts, m.attendance, m.minutes
            from Mark m join Session s on s.id = m.sessionId
            where m.personId = :person and s.cohortId = :cohort and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            order by s.starts, s.id
            """)
    List<Attended> ofPerson(UUID person, UUID cohort, Page page);

    @HQL("""
            select m.sessionId, count(m.id), sum(case when m.attendance = ABSENT then 0 else 1 end)
            from Mark m join Session s on s.id = m.sessionId
            where s.cohortId = :cohort and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            group by m.sessionId
            """)
    List<Count> counts(UUID cohort, Page page);

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
}
