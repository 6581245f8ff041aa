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

/** The history of a wave, for the programme's team: who was asked and reminded how often, never what was answered. */
@Singleton
class WaveHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final QuestionnaireNames names;

    WaveHistory(CurrentActor actor, CohortAccess access, QuestionnaireNames names) {
        this.actor = actor;
        this.access = access;
        this.names = names;
    }

    @Override
    public String kind() {
        return "wave";
    }

    @Override
    public String words() {
        return "a wave of a questionnaire";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.waves(ids).stream()
                .collect(Collectors.toMap(QuestionnaireNames.WaveName::id, WaveHistory::subject));
    }

    @Override
    public Subject visible(UUID id) {
        var found = names.waves(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("wave"));
        access.cohort(found.cohortId(), actor.get());
        return subject(found);
    }

    private static Subject subject(QuestionnaireNames.WaveName found) {
        return new Subject(
                "the questionnaire “" + found.title() + "” (" + found.kind().inSentence(found.part(), found.name())
                        + ")",
                QuestionnaireLinks.wave(found.cohortId(), found.id()));
    }
}
