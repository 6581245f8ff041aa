package org.upshift.impact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Of which cohorts these figures are, for those who may know already that they are there. */
public interface PublicationNames {
    record PublicationName(UUID id, UUID cohortId, String programmeTitle, String cohortName) {}

    Session session();

    @HQL("""
            select i.id, c.id, p.title, c.name from Publication i join Cohort c on c.id = i.cohortId
            join Programme p on p.id = c.programmeId where i.id in :ids
            """)
    List<PublicationName> publications(Collection<UUID> ids);
}
