package org.upshift.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What other questionnaires ask, within the programmes that somebody may see. */
public interface ItemQueries {

    /** An item of a questionnaire, as others can copy it. */
    record BankRow(
            UUID id,
            UUID questionnaireId,
            UUID lineage,
            int version,
            String code,
            String theme,
            String text,
            ItemKind kind,
            int scaleMin,
            int scaleMax,
            String cohortName,
            String programmeTitle) {

        public String cohort() {
            return programmeTitle + ", " + cohortName;
        }
    }

    /** A questionnaire with the cohort that it asks. */
    record Source(
            UUID id, UUID cohortId, String title, int edition, String cohortName, String programmeTitle, Long items) {

        public String cohort() {
            return programmeTitle + ", " + cohortName;
        }
    }

    Session session();

    /** @param words in lower case, with % at both ends */
    @HQL("""
            select i.id, q.id, i.lineage, i.wordingVersion, i.code, i.theme, i.wording, i.kind, i.scaleMin, i.scaleMax, c.name, p.title
            from Item i join Questionnaire q on q.id = i.questionnaireId
            join Cohort c on c.id = q.cohortId join Programme p on p.id = c.programmeId
            where (:everywhere = true or p.id in :programmes) and i.untilEdition is null
            and (lower(i.wording) like :words escape '!' or lower(i.theme) like :words escape '!' or i.code like :words escape '!')
            order by i.theme, i.wording, i.lineage, i.wordingVersion, c.deadline, i.id
            """)
    List<BankRow> bank(String words, boolean everywhere, Collection<UUID> programmes, Page page);

    @HQL("""
            select count(*) from Item i join Questionnaire q on q.id = i.questionnaireId join Cohort c on c.id = q.cohortId
            where (:everywhere = true or c.programmeId in :programmes) and i.untilEdition is null
            and (lower(i.wording) like :words escape '!' or lower(i.theme) like :words escape '!' or i.code like :words escape '!')
            """)
    long countBank(String words, boolean everywhere, Collection<UUID> programmes);

    @HQL("""
            select q.id, q.cohortId, q.title, q.edition, c.name, p.title,
                   (select count(i.id) from Item i where i.questionnaireId = q.id and i.untilEdition is null)
            from Questionnaire q join Cohort c on c.id = q.cohortId join Programme p on p.id = c.programmeId
            where :everywhere = true or p.id in :programmes order by c.deadline desc, q.id
            """)
    List<Source> sources(boolean everywhere, Collection<UUID> programmes, Page page);

    @HQL("""
            select count(*) from Questionnaire q join Cohort c on c.id = q.cohortId
            where :everywhere = true or c.programmeId in :programmes
            """)
    long countSources(boolean everywhere, Collection<UUID> programmes);

    @HQL("""
            select q.cohortId from Questionnaire q where q.id = :questionnaire
            """)
    Optional<UUID> cohortOf(UUID questionnaire);
}
