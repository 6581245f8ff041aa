package org.upshift.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentStatus;
import org.upshift.kernel.LondonTime;

/** Who has completed a programme, and what that rests on. */
public interface CompletionQueries {
    /** That somebody came to a module, or caught it up; of parallel groups each stands for the module. */
    record Module(UUID personId, UUID module, Attendance attendance) {}

    record Place(UUID personId, EnrolmentStatus status, Instant endedAt) {}

    /** A certificate that is in force. */
    record Certificate(UUID personId, String code, String name, Instant issuedAt, String exceptionReason) {}

    /** What anyone may see who has the code. */
    record Verified(String name, String programme, Instant issuedAt, Instant revokedAt) {
        public String day() {
            return LondonTime.date(LondonTime.today(issuedAt));
        }
    }

    Session session();

    @HQL("select c.modules, c.days, c.meetings, c.caughtUp from CompletionSettings c where c.programmeId = :programme")
    Optional<CompletionRule> set(UUID programme);

    /** Where a programme has decided nothing, its days complete it. */
    default CompletionRule ruleOf(UUID programme, int commitmentDays) {
        return set(programme).orElseGet(() -> CompletionRule.usual(commitmentDays));
    }

    @HQL("""
            select m.personId, coalesce(s.moduleId, s.id), m.attendance
            from Mark m join Session s on s.id = m.sessionId
            where s.cohortId = :cohort and s.kind = org.upshift.timetable.SessionKind.MODULE and m.attendance <> org.upshift.attendance.Attendance.ABSENT and m.ordinal =
                (select max(l.ordinal) from Mark l where l.sessionId = m.sessionId and l.personId = m.personId)
            """)
    List<Module> modules(UUID cohort, Page page);

    @HQL(
            "select e.personId, e.status, e.endedAt from Enrolment e where e.cohortId = :cohort and e.status <> org.upshift.enrolment.EnrolmentStatus.WITHDRAWN")
    List<Place> places(UUID cohort, Page page);

    @HQL("""
            select c.personId, c.code, c.personName, c.issuedAt, c.exceptionReason from Certificate c
            where c.cohortId = :cohort and c.revokedAt is null
            """)
    List<Certificate> certificates(UUID cohort, Page page);

    @HQL("""
            select c.personId, c.code, c.personName, c.issuedAt, c.exceptionReason from Certificate c
            where c.cohortId = :cohort and c.personId = :person and c.revokedAt is null
            """)
    Optional<Certificate> certificate(UUID person, UUID cohort);
}
