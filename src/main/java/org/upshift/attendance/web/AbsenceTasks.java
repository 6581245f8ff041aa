package org.upshift.attendance.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.attendance.CatchUpQueries;
import org.upshift.history.Entry;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;

@Singleton
class AbsenceTasks implements CohortTasks {
    private final CatchUpQueries catchUps;

    AbsenceTasks(CatchUpQueries catchUps) {
        this.catchUps = catchUps;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        if (!actor.holds(Role.TEAM, cohort.programmeId())) {
            return List.of();
        }
        long waiting = catchUps.waiting(cohort.id()).all();
        return List.of(
                new Entry(
                        29,
                        "Attendance",
                        "Who came to what, and who is at risk",
                        "",
                        AttendanceLinks.attendance(cohort.id())),
                new Entry(
                        32,
                        "Absences",
                        "Who cannot come, and who made up for what they missed",
                        waiting == 0 ? "" : waiting == 1 ? "1 waits" : waiting + " wait",
                        AttendanceLinks.absences(cohort.id())));
    }
}
