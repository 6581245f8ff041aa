package org.upshift.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What questionnaires and waves are called, for those who may know already that they are there. */
public interface QuestionnaireNames {
    record QuestionnaireName(UUID id, UUID cohortId, String title) {}

    record WaveName(UUID id, UUID cohortId, WaveKind kind, String title, int part, String name) {}

    Session session();

    @HQL("select q.id, q.cohortId, q.title from Questionnaire q where q.id in :ids")
    List<QuestionnaireName> questionnaires(Collection<UUID> ids);

    @HQL("""
            select w.id, w.cohortId, w.kind, q.title, w.arrangement.part, w.arrangement.name
            from Wave w join Questionnaire q on q.id = w.questionnaireId
            where w.id in :ids
            """)
    List<WaveName> waves(Collection<UUID> ids);
}
