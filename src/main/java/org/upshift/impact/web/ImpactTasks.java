package org.upshift.impact.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;

/** The way to the impact report, for those who may read it. */
@Singleton
class ImpactTasks implements CohortTasks {

    private static final int ORDER = 70;

    @Override
    public boolean areForEvaluations() {
        return true;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        boolean mayRead = actor.holds(Role.TEAM, cohort.programmeId()) || actor.holds(Role.EVALUATOR, cohort.id());
        return mayRead
                ? List.of(new Entry(
                        ORDER,
                        "Impact report",
                        "What changed between the first questionnaire and the last",
                        "",
                        ImpactLinks.report(cohort.id())))
                : List.of();
    }
}
