package org.upshift.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.timetable.SessionKind;

/** What participants sent about sessions that they missed. */
public interface CatchUpQueries {
    /** @param groupTitle the parallel group to which they went, or null */
    record View(
            UUID id,
            UUID personId,
            String name,
            String email,
            UUID sessionId,
            SessionKind kind,
            int number,
            String title,
            LocalDateTime starts,
            CatchUpWay way,
            String groupTitle,
            LocalDateTime groupStarts,
            int minutes,
            String reflection,
            CatchUpStatus status,
            Instant sentAt,
            String remark,
            String decidedBy) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }

        public String session() {
            return kind.name(number, title);
        }

        public String time() {
            return Commitment.time(minutes);
        }

        public boolean isWaiting() {
            return status == CatchUpStatus.SENT;
        }

        public boolean isAcceptable() {
            return status.next(CatchUpStatus.Event.ACCEPT).isPresent();
        }

        public boolean isRefusable() {
            return status.next(CatchUpStatus.Event.REFUSE).isPresent();
        }
    }

    /** How much waits for a decision of the team. */
    record Waiting(Long absences, Long catchUps) {
        public long all() {
            return absences + catchUps;
        }
    }

    Session session();

    @HQL("""
            select c.id, p.id, p.name, p.email, s.id, s.kind, s.number, s.title, s.starts, c.way, g.title, g.starts,
                   c.minutes, c.reflection, c.status, c.sentAt, c.remark, d.name
            from CatchUp c join Session s on s.id = c.sessionId join Person p on p.id = c.personId
            left join Session g on g.id = c.groupId left join Person d on d.id = c.decidedBy
            where s.cohortId = :cohort
            order by case when c.status = org.upshift.attendance.CatchUpStatus.SENT then 0 else 1 end, c.sentAt desc, c.id
            """)
    List<View> ofCohort(UUID cohort, Page page);

    @HQL("select count(*) from CatchUp c join Session s on s.id = c.sessionId where s.cohortId = :cohort")
    long countOfCohort(UUID cohort);

    @HQL("""
            select c.id, p.id, p.name, p.email, s.id, s.kind, s.number, s.title, s.starts, c.way, g.title, g.starts,
                   c.minutes, c.reflection, c.status, c.sentAt, c.remark, d.name
            from CatchUp c join Session s on s.id = c.sessionId join Person p on p.id = c.personId
            left join Session g on g.id = c.groupId left join Person d on d.id = c.decidedBy
            where c.id = :catchUp and s.cohortId = :cohort
            """)
    Optional<View> find(UUID catchUp, UUID cohort);

    /** What one sent about a session, the newest first. */
    @HQL("""
            select c.id, p.id, p.name, p.email, s.id, s.kind, s.number, s.title, s.starts, c.way, g.title, g.starts,
                   c.minutes, c.reflection, c.status, c.sentAt, c.remark, d.name
            from CatchUp c join Session s on s.id = c.sessionId join Person p on p.id = c.personId
            left join Session g on g.id = c.groupId left join Person d on d.id = c.decidedBy
            where c.sessionId = :sessionId and c.personId = :person order by c.sentAt desc, c.id
            """)
    List<View> own(UUID sessionId, UUID person);

    @HQL("""
            select (select count(a.id) from Absence a join Session s on s.id = a.sessionId
                      where s.cohortId = k.id and a.withdrawnAt is null and a.authorised is null),
                   (select count(c.id) from CatchUp c join Session t on t.id = c.sessionId
                      where t.cohortId = k.id and c.status = org.upshift.attendance.CatchUpStatus.SENT)
            from Cohort k where k.id = :cohort
            """)
    Waiting waiting(UUID cohort);
}
