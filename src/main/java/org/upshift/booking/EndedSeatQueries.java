package org.upshift.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Who gave up a seat. Whoever asks has to know that the cohort may be seen. */
public interface EndedSeatQueries {
    /** A seat that somebody gave up; the reason is null when none was said. */
    record EndedSeat(String name, String email, Instant changedAt, CancelReason reason, Notice notice) {
        public String displayName() {
            return name.isEmpty() ? email : name;
        }

        public String why() {
            return reason == null ? "Not said" : reason.words();
        }
    }

    Session session();

    /** Those who no longer have a seat in a session of this cohort, the latest first. */
    @HQL("""
            select p.name, p.email, b.changedAt, b.cancelReason, b.cancelNotice
            from Booking b join Person p on p.id = b.personId join Session s on s.id = b.sessionId
            where b.sessionId = :sessionId and s.cohortId = :cohort and b.status = CANCELLED
            order by b.changedAt desc, b.id
            """)
    List<EndedSeat> ended(UUID sessionId, UUID cohort, Page page);
}
