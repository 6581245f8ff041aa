package org.upshift.questionnaire.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** The way from the page of a cohort to responses that were given elsewhere. */
@Singleton
class ImportTasks implements CohortTasks {

    private static final int ORDER = 55;

    @Override
    public boolean areForEvaluations() {
        return true;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        if (!actor.holds(Role.TEAM, cohort.programmeId()) && !actor.holds(Role.EVALUATOR, cohort.id())) {
            return List.of();
        }
        if (cohort.phase() == Phase.SET_ASIDE) {
            return List.of();
        }
        return List.of(new Entry(
                ORDER,
                "Bring answers you already have",
                "From Microsoft Forms, Qualtrics, Jisc Online Surveys or a spreadsheet",
                "",
                ImportLinks.ofCohort(cohort.id())));
    }
}
