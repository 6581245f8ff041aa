package org.upshift.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** What was brought into a cohort; never what was answered. */
public interface ImportQueries {

    /** @param responses as many as were stored; of a draft how many lines it has */
    record Brought(UUID id, Layout layout, ImportState state, int responses, Instant broughtAt) {

        public boolean draft() {
            return state == ImportState.DRAFT;
        }

        public boolean stored() {
            return state == ImportState.STORED;
        }
    }

    Session session();

    /** The latest first. */
    @HQL("""
            select i.id, i.layout, i.state, i.responses, i.broughtAt
            from ResponseImport i where i.cohortId = :cohort order by i.broughtAt desc, i.id
            """)
    List<Brought> ofCohort(UUID cohort, Page page);

    @HQL("select count(*) from ResponseImport i where i.cohortId = :cohort")
    long countOfCohort(UUID cohort);

    /** @param takenFor as {@link RememberedColumn} writes it */
    record Remembered(String heading, String takenFor) {

        ColumnUse use() {
            return RememberedColumn.use(takenFor);
        }

        /** The wave of the column where before and after stand side by side, or null. */
        WaveKind when() {
            return RememberedColumn.when(takenFor);
        }
    }

    @HQL("""
            select r.heading, r.takenFor from RememberedColumn r join Questionnaire q on q.id = r.questionnaireId
            where q.cohortId = :cohort
            """)
    List<Remembered> remembered(UUID cohort);

    @HQL("select count(*) from ResponseImport i where i.state = :state and i.broughtAt < :before")
    long countIn(ImportState state, Instant before);

    @HQL("""
            select i.id, 'A file with responses', i.broughtAt from ResponseImport i
            where i.state = :state and i.broughtAt < :before order by i.broughtAt, i.id
            """)
    List<RetentionRule.Overdue> in(ImportState state, Instant before, Page page);
}
