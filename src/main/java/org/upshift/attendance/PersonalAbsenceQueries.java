package org.upshift.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.booking.CancelReason;

/** What one person told, asked and sent about sessions that they missed, and what belongs to several for a merge. */
interface PersonalAbsenceQueries {
    record AbsenceRow(
            UUID id,
            String title,
            LocalDateTime starts,
            CancelReason reason,
            String words,
            Instant toldAt,
            Instant withdrawnAt,
            Boolean authorised,
            String remark) {}

    record CatchUpRow(
            UUID id,
            String title,
            CatchUpWay way,
            int minutes,
            String reflection,
            Instant sentAt,
            CatchUpStatus status,
            String remark) {}

    record QuestionRow(UUID id, String title, String question, Instant askedAt, String answer, Instant answeredAt) {}

    /** @param live null when it is over, and there may be many */
    record OwnedRow(
            UUID id, UUID person, UUID session, UUID programme, String title, LocalDateTime starts, String live) {}

    Session session();

    @HQL("""
            select a.id, s.title, s.starts, a.reason, a.words, a.toldAt, a.withdrawnAt, a.authorised, a.remark
            from Absence a join Session s on s.id = a.sessionId
            where a.personId = :person order by a.toldAt desc, a.id
            """)
    List<AbsenceRow> absences(UUID person, Page page);

    @HQL("select count(*) from Absence a where a.personId = :person")
    long countAbsences(UUID person);

    @HQL("""
            select c.id, s.title, c.way, c.minutes, c.reflection, c.sentAt, c.status, c.remark
            from CatchUp c join Session s on s.id = c.sessionId
            where c.personId = :person order by c.sentAt desc, c.id
            """)
    List<CatchUpRow> catchUps(UUID person, Page page);

    @HQL("select count(*) from CatchUp c where c.personId = :person")
    long countCatchUps(UUID person);

    @HQL("""
            select q.id, s.title, q.question, q.askedAt, q.answer, q.answeredAt
            from MarkQuestion q join Session s on s.id = q.sessionId
            where q.personId = :person order by q.askedAt desc, q.id
            """)
    List<QuestionRow> questions(UUID person, Page page);

    @HQL("select count(*) from MarkQuestion q where q.personId = :person")
    long countQuestions(UUID person);

    @HQL("""
            select a.id, a.personId, s.id, c.programmeId, s.title, s.starts, a.liveKey
            from Absence a join Session s on s.id = a.sessionId join Cohort c on c.id = s.cohortId
            where a.personId in :owners order by s.starts, a.toldAt, a.id
            """)
    List<OwnedRow> absencesOf(Collection<UUID> owners);

    @HQL("""
            select u.id, u.personId, s.id, c.programmeId, s.title, s.starts, u.liveKey
            from CatchUp u join Session s on s.id = u.sessionId join Cohort c on c.id = s.cohortId
            where u.personId in :owners order by s.starts, u.sentAt, u.id
            """)
    List<OwnedRow> catchUpsOf(Collection<UUID> owners);

    @HQL("""
            select q.id, q.personId, s.id, c.programmeId, s.title, s.starts, q.liveKey
            from MarkQuestion q join Session s on s.id = q.sessionId join Cohort c on c.id = s.cohortId
            where q.personId in :owners order by s.starts, q.askedAt, q.id
            """)
    List<OwnedRow> questionsOf(Collection<UUID> owners);
}
