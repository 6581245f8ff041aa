package org.upshift.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.upshift.people.Role;

interface RolesToMoveQueries {
    /** A role with the programme, or the cohort and its programme, that it is held for; null where it is neither. */
    record Row(
            UUID id,
            UUID person,
            Role role,
            UUID scope,
            Instant ended,
            UUID programme,
            String programmeTitle,
            UUID cohortProgramme,
            String cohortTitle,
            String cohortName) {}

    Session session();

    @HQL("""
            select g.id, g.personId, g.role, g.scopeId, g.endedAt, p.id, p.title, c.programmeId, cp.title, c.name
            from RoleGrant g left join Programme p on p.id = g.scopeId left join Cohort c on c.id = g.scopeId
            left join Programme cp on cp.id = c.programmeId
            where g.personId in :owners order by g.startsAt, g.id
            """)
    List<Row> of(Collection<UUID> owners);
}
