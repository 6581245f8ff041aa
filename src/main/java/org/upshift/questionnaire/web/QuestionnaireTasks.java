package org.upshift.questionnaire.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.WaveView;
import org.upshift.questionnaire.Waves;

/** The questionnaire's entry on the page of a cohort: how many have answered. */
@Singleton
class QuestionnaireTasks implements CohortTasks {

    private static final int ORDER = 50;

    private final Waves waves;

    QuestionnaireTasks(Waves waves) {
        this.waves = waves;
    }

    @Override
    public boolean areForEvaluations() {
        return true;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        if (!actor.holds(Role.TEAM, cohort.programmeId())) {
            return List.of();
        }
        String status =
                waves.of(cohort.id()).stream().map(QuestionnaireTasks::words).collect(Collectors.joining(", "));
        return List.of(new Entry(
                ORDER,
                "Questionnaires",
                cohort.phase().isOnlyEvaluated()
                        ? "What was asked before and after, and how many answered"
                        : "What is asked before and after, who was asked, and who has answered",
                status,
                QuestionnaireLinks.ofCohort(cohort.id())));
    }

    /** "Baseline 12 of 18 answered" */
    private static String words(WaveView wave) {
        return wave.title() + " " + wave.rate() + " answered";
    }
}
