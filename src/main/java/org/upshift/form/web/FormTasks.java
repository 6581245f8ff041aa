package org.upshift.form.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;

/** The application form's entry on the page of a cohort. */
@Singleton
class FormTasks implements CohortTasks {
    private static final int ORDER = 9;

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        return actor.holds(Role.TEAM, cohort.programmeId())
                ? List.of(new Entry(
                        ORDER,
                        "Application form",
                        "Questions, rules of eligibility and priority, declarations",
                        "",
                        FormLinks.ofCohort(cohort.id())))
                : List.of();
    }
}
