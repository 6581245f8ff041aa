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
    private final TimetableNews news;
    private final History history;

    AddSession(CohortAccess cohorts, Timetable timetable, TimetableNews news, History history) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.news = news;
        this.history = history;
    }

    @Transactional
    public UUID add(Actor actor, UUID cohort, SessionPlan plan) {
        timetable.requireToCome(cohorts.cohort(cohort, actor), plan.starts());
        var before = news.before(cohort);
        var session = timetable.add(cohort, plan);
        timetable.number(cohort);
        news.tell(cohort, before);
        history.record(actor.entry("session-added")
                .about("session", session.getId())
                .in(cohort)
                .detail(LondonTime.dateTime(session.getStarts())));
        return session.getId();
    }
}
