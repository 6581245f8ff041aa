package org.upshift.impact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What is public of the impact of cohorts. */
interface PublicationQueries {

    record Row(UUID cohortId, Instant publishedAt, String figures) {}

    record PeopleRow(UUID publicationId, UUID waveId, String people, UUID cohortId) {}

    Session session();

    @HQL("""
            select w.publicationId, w.waveId, w.people, p.cohortId from PublishedWave w
            join Publication p on p.id = w.publicationId where p.cohortId in :cohorts
            """)
    List<PeopleRow> people(Collection<UUID> cohorts);

    @HQL("""
            select p.cohortId, p.publishedAt, p.figures from Publication p
            where p.liveKey in :cohorts order by p.publishedAt desc, p.id
            """)
    List<Row> live(Collection<UUID> cohorts);

    @HQL("select p.publishedAt from Publication p where p.liveKey = :cohort")
    Optional<Instant> liveSince(UUID cohort);

    @HQL("from Publication p where p.liveKey = :cohort")
    Optional<Publication> current(UUID cohort);
}
