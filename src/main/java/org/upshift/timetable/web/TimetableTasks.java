package org.upshift.timetable.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;

@Singleton
class TimetableTasks implements CohortTasks {
    private final SessionQueries sessions;

    TimetableTasks(SessionQueries sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        if (!actor.holds(Role.TEAM, cohort.programmeId())) {
            return List.of();
        }
        long count = sessions.countOfCohort(cohort.id());
        return List.of(new Entry(
                20,
                "Timetable",
                "Modules, webinars and events",
                count == 1 ? "1 session" : count + " sessions",
                TimetableLinks.sessions(cohort.id())));
    }
}
