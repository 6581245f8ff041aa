package org.upshift.attendance.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;

@Singleton
class RegisterTasks implements CohortTasks {
    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        boolean marks = actor.holds(Role.TEAM, cohort.programmeId()) || actor.holds(Role.FACILITATOR, cohort.id());
        return marks
                ? List.of(new Entry(
                        30, "Registers", "Who came to each session", "", AttendanceLinks.registers(cohort.id())))
                : List.of();
    }
}
