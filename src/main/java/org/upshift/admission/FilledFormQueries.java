package org.upshift.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.upshift.form.Finding;

/** What an application answers, and what came of it. */
interface FilledFormQueries {
    record Row(String question, String answer) {}

    Session session();

    @HQL(
            "select f.content from Application a join ApplicationForm f on f.id = a.filled.formId where a.id = :application")
    Optional<String> form(UUID application);

    @HQL("select m.question, m.answer from Application a join a.filled.answers m where a.id = :application")
    List<Row> answers(UUID application);

    @HQL("""
            select m.criterionId, m.kind, m.title, m.verdict, m.because
            from Application a join a.filled.findings m where a.id = :application order by m.kind, m.title
            """)
    List<Finding> findings(UUID application);

    @HQL("""
            select m.text from Application a join a.filled.declarations m
            where a.id = :application order by m.declaration
            """)
    List<String> declarations(UUID application);
}
