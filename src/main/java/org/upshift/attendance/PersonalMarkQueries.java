package org.upshift.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The marks about one person, superseded ones among them, and those that a person recorded. */
interface PersonalMarkQueries {
    record MarkRow(
            UUID id,
            UUID sessionId,
            String title,
            LocalDateTime starts,
            Attendance attendance,
            int minutes,
            String recordedBy,
            Instant recordedAt,
            String reason) {}

    Session session();

    @HQL("""
            select m.id, m.sessionId, s.title, s.starts, m.attendance, m.minutes, m.recordedByName, m.recordedAt, m.reason
            from Mark m join Session s on s.id = m.sessionId
            where m.personId = :person order by m.recordedAt desc, m.id
            """)
    List<MarkRow> marks(UUID person, Page page);

    @HQL("select count(*) from Mark m where m.personId = :person")
    long countMarks(UUID person);

    @HQL("""
            select m.id, m.sessionId, s.title, s.starts, m.attendance, m.minutes, m.recordedByName, m.recordedAt, m.reason
            from Mark m join Session s on s.id = m.sessionId
            where m.recordedBy = :person order by m.recordedAt desc, m.id
            """)
    List<MarkRow> recordedBy(UUID person, Page page);

    @HQL("select count(*) from Mark m where m.recordedBy = :person")
    long countRecordedBy(UUID person);
}
