package org.upshift.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.booking.CancelReason;
import org.upshift.kernel.LondonTime;
import org.upshift.timetable.SessionKind;

/**
 * Who told that they cannot come. Whoever books the session again afterwards comes after all. What somebody said about why is only in
 * {@link View}, which is for the team and for themselves.
 */
public interface AbsenceQueries {
    String HOLDS = """
             a.withdrawnAt is null
               and not exists (select 1 from Booking b where b.sessionId = a.sessionId and b.personId = a.personId
                 and b.status = org.upshift.booking.BookingStatus.BOOKED and b.bookedAt >= a.toldAt)
            """;

    /** What a register says beside somebody, for facilitators: either may be null. */
    record Note(UUID personId, Instant toldAt, UUID question) {}

    record Away(UUID personId, UUID sessionId) {}

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
            CancelReason reason,
            String words,
            Instant toldAt,
            Boolean authorised,
            String remark,
            String decidedBy) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }

        public String session() {
            return kind.name(number, title);
        }

        public boolean isDecided() {
            return authorised != null;
        }

        /** Whether they told before the session began. */
        public boolean isWithNotice() {
            return toldAt.isBefore(LondonTime.instant(starts));
        }

        /** "Authorised", "Not authorised", "Not decided" */
        public String decision() {
            return authorised == null ? "Not decided" : authorised ? "Authorised" : "Not authorised";
        }
    }

    Session session();

    @HQL("""
            select e.personId, a.toldAt, q.id from Enrolment e
            left join Absence a on a.sessionId = :sessionId and a.personId = e.personId and """ + HOLDS + """
            left join MarkQuestion q on q.sessionId = :sessionId and q.personId = e.personId and q.answeredAt is null
            where e.cohortId = :cohort and (a.id is not null or q.id is not null)
            """)
    List<Note> notes(UUID sessionId, UUID cohort, Page page);

    @HQL("""
            select a.personId, a.sessionId from Absence a join Session s on s.id = a.sessionId
            where s.cohortId = :cohort and """ + HOLDS)
    List<Away> away(UUID cohort, Page page);

    @HQL("""
            select a.sessionId from Absence a join Session s on s.id = a.sessionId
            where s.cohortId = :cohort and a.personId = :person and """ + HOLDS)
    List<UUID> awayFrom(UUID person, UUID cohort);

    /** What one told about a session. */
    @HQL("""
            select a.id, p.id, p.name, p.email, s.id, s.kind, s.number, s.title, s.starts, a.reason, a.words, a.toldAt,
                   a.authorised, a.remark, d.name
            from Absence a join Session s on s.id = a.sessionId join Person p on p.id = a.personId
            left join Person d on d.id = a.decidedBy
            where a.sessionId = :sessionId and a.personId = :person and """ + HOLDS)
    Optional<View> own(UUID sessionId, UUID person);

    @HQL("""
            select a.id, p.id, p.name, p.email, s.id, s.kind, s.number, s.title, s.starts, a.reason, a.words, a.toldAt,
                   a.authorised, a.remark, d.name
            from Absence a join Session s on s.id = a.sessionId join Person p on p.id = a.personId
            left join Person d on d.id = a.decidedBy
            where a.id = :absence and s.cohortId = :cohort and a.withdrawnAt is null
            """)
    Optional<View> find(UUID absence, UUID cohort);

    /** What is not decided first, and the next session first. Whoever goes to another group of the module is not away. */
    @HQL("""
            select a.id, p.id, p.name, p.email, s.id, s.kind, s.number, s.title, s.starts, a.reason, a.words, a.toldAt,
                   a.authorised, a.remark, d.name
            from Absence a join Session s on s.id = a.sessionId join Person p on p.id = a.personId
            left join Person d on d.id = a.decidedBy
            where s.cohortId = :cohort and s.removedAt is null
              and not exists (select 1 from Booking o join Session x on x.id = o.sessionId
                where o.personId = a.personId and o.status = org.upshift.booking.BookingStatus.BOOKED and x.id <> s.id
                  and s.kind = org.upshift.timetable.SessionKind.MODULE and x.kind = org.upshift.timetable.SessionKind.MODULE
                  and coalesce(x.moduleId, x.id) = coalesce(s.moduleId, s.id))
              and """ + HOLDS + """
            order by case when a.authorised is null then 0 else 1 end, s.starts, p.name, a.id
            """)
    List<View> ofCohort(UUID cohort, Page page);

    @HQL("""
            select count(*) from Absence a join Session s on s.id = a.sessionId
            where s.cohortId = :cohort and s.removedAt is null
              and not exists (select 1 from Booking o join Session x on x.id = o.sessionId
                where o.personId = a.personId and o.status = org.upshift.booking.BookingStatus.BOOKED and x.id <> s.id
                  and s.kind = org.upshift.timetable.SessionKind.MODULE and x.kind = org.upshift.timetable.SessionKind.MODULE
                  and coalesce(x.moduleId, x.id) = coalesce(s.moduleId, s.id))
              and """ + HOLDS)
    long countOfCohort(UUID cohort);
}
