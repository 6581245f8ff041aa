package org.upshift.admission.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** The way from the page of a cohort to applications that are moved over from elsewhere. */
@Singleton
class ApplicationImportTasks implements CohortTasks {
    private static final int ORDER = 13;

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        boolean takes = cohort.phase() == Phase.OPEN || cohort.phase() == Phase.SELECTING;
        if (!takes || !actor.holds(Role.TEAM, cohort.programmeId())) {
            return List.of();
        }
        return List.of(new Entry(
                ORDER,
                "Move applications over",
                "From a spreadsheet or an online form, in the middle of a round",
                "",
                ApplicationImportLinks.ofCohort(cohort.id())));
    }
}
