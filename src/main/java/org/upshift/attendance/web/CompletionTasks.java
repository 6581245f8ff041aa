package org.upshift.attendance.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.history.Entry;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;

@Singleton
class CompletionTasks implements CohortTasks {
    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        return actor.holds(Role.TEAM, cohort.programmeId())
                ? List.of(new Entry(
                        32,
                        "Completion",
                        "Who has completed the programme, and certificates",
                        "",
                        AttendanceLinks.completion(cohort.id())))
                : List.of();
    }
}
