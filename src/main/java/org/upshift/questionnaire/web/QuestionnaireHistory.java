package org.upshift.questionnaire.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.HistorySubjects;
import org.upshift.history.Subject;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortAccess;
import org.upshift.questionnaire.QuestionnaireNames;

/** The history of a questionnaire, for the programme's team. */
@Singleton
class QuestionnaireHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final QuestionnaireNames names;

    QuestionnaireHistory(CurrentActor actor, CohortAccess access, QuestionnaireNames names) {
        this.actor = actor;
        this.access = access;
        this.names = names;
    }

    @Override
    public String kind() {
        return "questionnaire";
    }

    @Override
    public String words() {
        return "a questionnaire";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.questionnaires(ids).stream()
                .collect(Collectors.toMap(QuestionnaireNames.QuestionnaireName::id, QuestionnaireHistory::subject));
    }

    @Override
    public Subject visible(UUID id) {
        var found =
                names.questionnaires(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("questionnaire"));
        access.cohort(found.cohortId(), actor.get());
        return subject(found);
    }

    private static Subject subject(QuestionnaireNames.QuestionnaireName found) {
        return new Subject("the questionnaire “" + found.title() + "”", QuestionnaireLinks.ofCohort(found.cohortId()));
    }
}
