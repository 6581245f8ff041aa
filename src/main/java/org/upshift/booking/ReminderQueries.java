package org.upshift.booking;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Sessions of which somebody may have to be reminded. */
interface ReminderQueries {
    record Ahead(UUID session, UUID programme) {}

    Session session();

    /** Sessions with a booking that start between these times, Europe/London. */
    @HQL("""
            select s.id, c.programmeId from Session s join Cohort c on c.id = s.cohortId
            where s.starts > :from and s.starts <= :until and s.booked > 0 and s.removedAt is null
              and c.phase <> org.upshift.programme.Phase.CANCELLED order by s.starts, s.id
            """)
    List<Ahead> ahead(LocalDateTime from, LocalDateTime until, Page page);
}
