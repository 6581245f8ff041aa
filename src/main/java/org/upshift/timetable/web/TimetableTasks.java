package org.upshift.timetable.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SeesTimetable;
import org.upshift.timetable.TeamTimetable;

@Singleton
class TimetableTasks implements CohortTasks {
    private final TeamTimetable timetable;

    TimetableTasks(TeamTimetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        var changes = new Entry(
                21,
                "Timetable changes",
                "What has changed from version to version",
                "",
                TimetableLinks.changes(cohort.id()));
        if (!actor.holds(Role.TEAM, cohort.programmeId())) {
            return SeesTimetable.works(cohort, actor) ? List.of(changes) : List.of();
        }
        return List.of(
                new Entry(
                        20,
                        "Timetable",
                        "Modules, webinars and events",
                        timetable.inShort(cohort.id()),
                        TimetableLinks.sessions(cohort.id())),
                changes);
    }
}
