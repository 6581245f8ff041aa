package org.upshift.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Application forms as they are stored. */
interface ApplicationFormQueries {
    record Stored(int edition, boolean usual, boolean inUse, String content) {}

    Session session();

    /** The versions of a cohort's form, the newest first. */
    @HQL("""
            select f.edition, f.usual, f.inUse, f.content from ApplicationForm f
            where f.cohortId = :cohort order by f.edition desc
            """)
    List<Stored> versions(UUID cohort, Page page);

    @HQL("select f.content from ApplicationForm f where f.id = :id")
    Optional<String> content(UUID id);
}
