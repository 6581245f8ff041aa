package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Changes a session: its time, place, seats. */
@ApplicationScoped
public class ChangeSession {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final History history;
    private final SessionQueries sessions;
    private final TimetableNews news;
    private final Event<SessionSaved> saved;

    ChangeSession(
            CohortAccess cohorts,
            Timetable timetable,
            History history,
            SessionQueries sessions,
            TimetableNews news,
            Event<SessionSaved> saved) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.history = history;
        this.sessions = sessions;
        this.news = news;
        this.saved = saved;
    }

    @Transactional
    public void change(Actor actor, UUID cohort, UUID id, SessionPlan plan) {
        var ofCohort = cohorts.cohort(cohort, actor);
        var session = timetable.locked(cohort, id);
        if (!plan.starts().equals(session.getStarts())) {
            timetable.requireToCome(ofCohort, plan.starts());
        }
        var timetableBefore = news.before(cohort);
        var before = SessionWords.of(session);
        session.change(plan);
        timetable.requireModule(cohort, session);
        timetable.number(cohort);
        var entry = actor.entry("session-changed").about("session", id).in(cohort);
        SessionWords.of(session).after(before, entry);
        if (entry.changesAnything()) {
            history.record(entry);
        }
        news.tell(cohort, timetableBefore);
        sessions.find(id).ifPresent(view -> saved.fire(new SessionSaved(view)));
    }
}
