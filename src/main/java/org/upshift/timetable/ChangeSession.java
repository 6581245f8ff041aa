package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Changes a session at once: its time, place, seats. */
@ApplicationScoped
public class ChangeSession {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final History history;
    private final TimetableNews news;

    ChangeSession(CohortAccess cohorts, Timetable timetable, History history, TimetableNews news) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.history = history;
        this.news = news;
    }

    @Transactional
    public void change(Actor actor, UUID cohort, UUID id, SessionPlan plan) {
        var ofCohort = cohorts.withPlaces(cohort, actor);
        var telling = news.begin(ofCohort);
        var session = timetable.locked(cohort, id);
        RuleViolations.throwAny(timetable.against(ofCohort, session, plan));
        var before = SessionWords.of(session);
        session.change(plan);
        timetable.number(cohort);
        var entry = actor.entry("session-changed").about("session", id).in(cohort);
        SessionWords.of(session).after(before, entry);
        if (entry.changesAnything()) {
            history.record(entry);
        }
        news.tell(actor, telling);
    }

    /** All that stands against a change; what is null in the plan could not be read and is not looked at. */
    public List<RuleViolation> against(Actor actor, UUID cohort, UUID id, SessionPlan plan) {
        return timetable.against(cohorts.withPlaces(cohort, actor), timetable.find(cohort, id), plan);
    }
}
