package org.upshift.questionnaire.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;

/** The way from the page of a cohort to responses that were given elsewhere. */
@Singleton
class ImportTasks implements CohortTasks {

    private static final int ORDER = 55;

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        if (!actor.holds(Role.TEAM, cohort.programmeId()) && !actor.holds(Role.EVALUATOR, cohort.id())) {
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
