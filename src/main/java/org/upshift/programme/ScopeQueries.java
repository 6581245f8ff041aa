package org.upshift.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The names of programmes and cohorts, for those who give roles. */
interface ScopeQueries {
    record ProgrammeName(UUID id, String slug, String title) {}

    record CohortName(UUID id, String programme, String name) {}

    Session session();

    @HQL("select p.id, p.slug, p.title from Programme p where p.id in :ids")
    List<ProgrammeName> programmes(Collection<UUID> ids);

    @HQL("select p.id, p.slug, p.title from Programme p order by p.title, p.id")
    List<ProgrammeName> allProgrammes(Page page);

    @HQL("select c.id, p.title, c.name from Cohort c join Programme p on p.id = c.programmeId where c.id in :ids")
    List<CohortName> cohorts(Collection<UUID> ids);

    @HQL("""
            select c.id, p.title, c.name from Cohort c join Programme p on p.id = c.programmeId
            order by c.deadline desc, c.id
            """)
    List<CohortName> allCohorts(Page page);
}
