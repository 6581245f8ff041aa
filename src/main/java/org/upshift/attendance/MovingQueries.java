package org.upshift.attendance;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

interface MovingQueries {
    record Row(
            UUID id,
            UUID person,
            UUID session,
            UUID programme,
            String title,
            LocalDateTime starts,
            Attendance attendance) {}

    Session session();

    @HQL("""
            select m.id, m.personId, s.id, c.programmeId, s.title, s.starts, m.attendance
            from Mark m join Session s on s.id = m.sessionId join Cohort c on c.id = s.cohortId
            where m.personId in :owners order by s.starts, m.ordinal
            """)
    List<Row> of(Collection<UUID> owners);
}
