package org.upshift.admission;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Equality answers as numbers; {@link EqualityCounts} says which of them may be shown. */
interface EqualityQueries {
    record Count(EqualityQuestion question, String answer, long number) {}

    Session session();

    @HQL("""
            select e.question, e.answer, count(e.id) from EqualityAnswer e
            where e.cohortId = :cohort group by e.question, e.answer
            """)
    List<Count> counts(UUID cohort);

    @HQL("select count(*) from EqualityGiven g where g.applicationId = :application")
    long given(UUID application);
}
