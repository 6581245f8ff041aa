package org.upshift.attendance.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.attendance.MarkQuestionQueries;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;

@Singleton
class RegisterTasks implements CohortTasks {
    private final MarkQuestionQueries questions;

    RegisterTasks(MarkQuestionQueries questions) {
        this.questions = questions;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        boolean marks = actor.holds(Role.TEAM, cohort.programmeId()) || actor.holds(Role.FACILITATOR, cohort.id());
        if (!marks) {
            return List.of();
        }
        long waiting = questions.countWaiting(cohort.id());
        return List.of(new Entry(
                30,
                "Registers",
                "Who came to each session",
                waiting == 0 ? "" : waiting == 1 ? "1 question" : waiting + " questions",
                AttendanceLinks.registers(cohort.id())));
    }
}
