package org.upshift.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.programme.EligibilityRule;

/** Application forms as they are stored. */
interface ApplicationFormQueries {
    record Stored(int edition, boolean usual, boolean inUse, String content) {}

    /** The newest form of a cohort, or null values, beside what the programme says. */
    record Ruled(Boolean usual, String content, EligibilityRule eligibilityRule, long eligibility, long priority) {}

    Session session();

    /** The versions of a cohort's form, the newest first. */
    @HQL("""
            select f.edition, f.usual, f.inUse, f.content from ApplicationForm f
            where f.cohortId = :cohort order by f.edition desc
            """)
    List<Stored> versions(UUID cohort, Page page);

    @HQL("select f.content from ApplicationForm f where f.id = :id")
    Optional<String> content(UUID id);

    /** What {@link ApplicationForms#rules} is read from, in one statement. */
    @HQL("""
            select f.usual, f.content, p.eligibilityRule,
                   cast((select count(*) from ProgrammePart x where x.programme.id = p.id and x.kind = ELIGIBILITY) as long),
                   cast((select count(*) from ProgrammePart x where x.programme.id = p.id and x.kind = PRIORITY) as long)
            from Cohort c join Programme p on p.id = c.programmeId
            left join ApplicationForm f on f.cohortId = c.id
            where c.id = :cohort
              and (f.id is null
                   or f.edition = (select max(newer.edition) from ApplicationForm newer where newer.cohortId = c.id))
            """)
    Ruled ruled(UUID cohort);
}
