package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Adds a session to a cohort. */
@ApplicationScoped
public class AddSession {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final SessionQueries sessions;
    private final TimetableNews news;
    private final Event<SessionSaved> saved;
    private final History history;

    AddSession(
            CohortAccess cohorts,
            Timetable timetable,
            SessionQueries sessions,
            TimetableNews news,
            Event<SessionSaved> saved,
            History history) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.sessions = sessions;
        this.news = news;
        this.saved = saved;
        this.history = history;
    }

    @Transactional
    public UUID add(Actor actor, UUID cohort, SessionPlan plan) {
        RuleViolations.throwAny(against(actor, cohort, plan));
        var before = news.before(cohort);
        var session = timetable.add(cohort, plan);
        timetable.number(cohort);
        news.tell(cohort, before);
        sessions.find(session.getId()).ifPresent(view -> saved.fire(new SessionSaved(view)));
        history.record(actor.entry("session-added")
                .about("session", session.getId())
                .in(cohort)
                .detail(LondonTime.dateTime(session.getStarts())));
        return session.getId();
    }

    /** All that stands against a new session; what is null in the plan could not be read and is not looked at. */
    public List<RuleViolation> against(Actor actor, UUID cohort, SessionPlan plan) {
        return timetable.against(cohorts.cohort(cohort, actor), new Session(cohort, plan.kind()), plan);
    }
}
