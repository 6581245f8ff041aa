package org.upshift.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What programmes and cohorts are called, for those who may know already that they are there. */
public interface ProgrammeNames {
    record ProgrammeName(UUID id, String title, String slug) {}

    record CohortName(UUID id, String programmeTitle, String name) {
        /** As {@link CohortView#title}. */
        public String title() {
            return programmeTitle + ", " + name;
        }
    }

    Session session();

    @HQL("select p.id, p.title, p.slug from Programme p where p.id in :ids")
    List<ProgrammeName> programmes(Collection<UUID> ids);

    @HQL("select c.id, p.title, c.name from Cohort c join Programme p on p.id = c.programmeId where c.id in :ids")
    List<CohortName> cohorts(Collection<UUID> ids);
}
