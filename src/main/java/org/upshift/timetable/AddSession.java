package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Adds a session to a cohort. */
@ApplicationScoped
public class AddSession {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final History history;

    AddSession(CohortAccess cohorts, Timetable timetable, History history) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.history = history;
    }

    @Transactional
    public UUID add(Actor actor, UUID cohort, SessionPlan plan) {
        timetable.requireToCome(cohorts.cohort(cohort, actor), plan.starts());
        var session = timetable.add(cohort, plan);
        timetable.number(cohort);
        history.record(actor.entry("session-added")
                .about("session", session.getId())
                .in(cohort)
                .detail(LondonTime.dateTime(session.getStarts())));
        return session.getId();
    }
}
