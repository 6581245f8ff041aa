package org.upshift.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What participants ask about their marks. */
public interface MarkQuestionQueries {
    record View(
            UUID id,
            UUID personId,
            String name,
            String email,
            String question,
            Instant askedAt,
            String answer,
            String answeredBy,
            Instant answeredAt) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }

        public boolean isAnswered() {
            return answeredAt != null;
        }
    }

    Session session();

    /** Those that wait first. */
    @HQL("""
            select q.id, p.id, p.name, p.email, q.question, q.askedAt, q.answer, f.name, q.answeredAt
            from MarkQuestion q join Session s on s.id = q.sessionId join Person p on p.id = q.personId
            left join Person f on f.id = q.answeredBy
            where q.sessionId = :sessionId and s.cohortId = :cohort
            order by case when q.answeredAt is null then 0 else 1 end, q.askedAt, q.id
            """)
    List<View> ofSession(UUID sessionId, UUID cohort, Page page);

    @HQL("""
            select count(*) from MarkQuestion q join Session s on s.id = q.sessionId
            where q.sessionId = :sessionId and s.cohortId = :cohort
            """)
    long countOfSession(UUID sessionId, UUID cohort);

    @HQL("""
            select q.id, p.id, p.name, p.email, q.question, q.askedAt, q.answer, f.name, q.answeredAt
            from MarkQuestion q join Session s on s.id = q.sessionId join Person p on p.id = q.personId
            left join Person f on f.id = q.answeredBy
            where q.id = :question and q.sessionId = :sessionId and s.cohortId = :cohort
            """)
    Optional<View> find(UUID question, UUID sessionId, UUID cohort);

    /** What one asked about a session, the newest first. */
    @HQL("""
            select q.id, p.id, p.name, p.email, q.question, q.askedAt, q.answer, f.name, q.answeredAt
            from MarkQuestion q join Person p on p.id = q.personId left join Person f on f.id = q.answeredBy
            where q.sessionId = :sessionId and q.personId = :person order by q.askedAt desc, q.id
            """)
    List<View> own(UUID sessionId, UUID person);

    @HQL("""
            select count(*) from MarkQuestion q join Session s on s.id = q.sessionId
            where s.cohortId = :cohort and q.answeredAt is null
            """)
    long countWaiting(UUID cohort);
}
