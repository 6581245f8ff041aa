package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Adds a session to a cohort at once. */
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
        return add(actor, UUID.randomUUID(), cohort, plan);
    }

    /** Under an id that others know already. Needs the caller's transaction. */
    UUID add(Actor actor, UUID id, UUID cohort, SessionPlan plan) {
        RuleViolations.throwAny(against(actor, cohort, plan));
        var telling = news.begin(cohorts.withPlaces(cohort, actor));
        var session = timetable.add(id, cohort, plan);
        timetable.number(cohort);
        news.tell(actor, telling);
        history.record(actor.entry("session-added")
                .about("session", session.getId())
                .in(cohort)
                .detail(LondonTime.dateTime(session.getStarts())));
        return session.getId();
    }

    /** All that stands against a new session; what is null in the plan could not be read and is not looked at. */
    public List<RuleViolation> against(Actor actor, UUID cohort, SessionPlan plan) {
        return timetable.against(cohorts.withPlaces(cohort, actor), new Session(cohort, plan.kind()), plan);
    }
}
