package org.upshift.timetable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The versions of timetables. Whoever asks has to know that the cohort may be seen. */
interface TimetableReleaseQueries {
    /** @param name of who released it, null when it was nobody in particular */
    record Version(UUID id, int number, String note, Instant releasedAt, String name, String email) {}

    /** A session as a version says it. */
    record Said(
            UUID releaseId,
            UUID id,
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
            boolean everyone,
            boolean agreement) {
        SeatAccess access() {
            return new SeatAccess(id, everyone, agreement);
        }

        SessionView view(UUID cohort) {
            return new SessionView(
                    id, cohort, kind, number, moduleId, title, starts, ends, zone, place, link, capacity, 0, 0);
        }
    }

    Session session();

    @HQL("select coalesce(max(r.number), 0) from TimetableRelease r where r.cohortId = :cohort")
    int latest(UUID cohort);

    @HQL("select r.number from TimetableRelease r where r.cohortId = :cohort and r.agreed = :agreed")
    Optional<Integer> agreed(UUID cohort, String agreed);

    /** The newest first. */
    @HQL("""
            select r.id, r.number, r.note, r.releasedAt, p.name, p.email
            from TimetableRelease r left join Person p on p.id = r.releasedBy
            where r.cohortId = :cohort and r.number <= :from and r.number >= :to order by r.number desc
            """)
    List<Version> versions(UUID cohort, int from, int to);

    @HQL("""
            select s.releaseId, s.sessionId, s.kind, s.number, s.moduleId, s.title, s.starts, s.ends, s.zone, s.place,
                   s.link, s.capacity, s.booksEveryone, s.needsAgreement
            from ReleasedSession s where s.releaseId in :releases order by s.starts, s.sessionId
            """)
    List<Said> said(Collection<UUID> releases, Page page);
}
