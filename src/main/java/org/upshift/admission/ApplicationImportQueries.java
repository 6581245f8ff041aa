package org.upshift.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What teams have moved over from elsewhere. */
public interface ApplicationImportQueries {

    /** @param applications as many as were stored; of a draft how many lines it has */
    record Brought(UUID id, ApplicationImportState state, int applications, Instant broughtAt) {
        public boolean isDraft() {
            return state == ApplicationImportState.DRAFT;
        }

        public boolean isStored() {
            return state == ApplicationImportState.STORED;
        }
    }

    Session session();

    /** The latest first. */
    @HQL("""
            select i.id, i.state, i.applications, i.broughtAt
            from ApplicationImport i where i.cohortId = :cohort order by i.broughtAt desc, i.id
            """)
    List<Brought> ofCohort(UUID cohort, Page page);

    @HQL("select count(*) from ApplicationImport i where i.cohortId = :cohort")
    long countOfCohort(UUID cohort);
}
