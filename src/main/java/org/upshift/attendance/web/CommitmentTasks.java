package org.upshift.attendance.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.attendance.MeetingQueries;
import org.upshift.history.Entry;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;

@Singleton
class CommitmentTasks implements CohortTasks {
    private final MeetingQueries meetings;

    CommitmentTasks(MeetingQueries meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        if (!actor.holds(Role.TEAM, cohort.programmeId())) {
            return List.of();
        }
        long waiting = meetings.countWaiting(cohort.id());
        return List.of(new Entry(
                31,
                "Days given",
                "Who may miss the days of the programme, and community meetings to confirm",
                waiting == 0 ? "" : waiting == 1 ? "1 meeting waits" : waiting + " meetings wait",
                AttendanceLinks.commitment(cohort.id())));
    }
}
