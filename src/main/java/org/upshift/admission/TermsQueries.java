package org.upshift.admission;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What of an application its signatories may read. */
interface TermsQueries {
    Session session();

    @HQL("select a.jobTitle from Application a where a.id = :application")
    String jobTitle(UUID application);

    @HQL("""
            select m.title from Application a join a.filled.criteria m where a.id = :application order by m.kind, m.title
            """)
    List<String> criteria(UUID application);
}
