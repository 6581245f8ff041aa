package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Takes a session that nobody has booked out of a cohort. */
@ApplicationScoped
public class RemoveSession {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final SessionQueries sessions;
    private final TimetableNews news;
    private final Event<SessionRemoved> removed;
    private final History history;
    private final Clock clock;

    RemoveSession(
            CohortAccess cohorts,
            Timetable timetable,
            SessionQueries sessions,
            TimetableNews news,
            Event<SessionRemoved> removed,
            History history,
            Clock clock) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.sessions = sessions;
        this.news = news;
        this.removed = removed;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void remove(Actor actor, UUID cohort, UUID id) {
        cohorts.cohort(cohort, actor);
        var session = timetable.locked(cohort, id);
        var parts = sessions.partsOf(id);
        if (parts.stream().anyMatch(SessionView::isGroup)) {
            throw new RuleViolation(
                    "module-has-groups", "This module cannot be removed: remove its other groups first");
        }
        if (!parts.isEmpty()) {
            throw new RuleViolation("module-has-webinar", "This module cannot be removed: remove its webinar first");
        }
        var before = news.before(cohort);
        var view = sessions.find(id).orElseThrow(() -> new NotFound("session"));
        session.remove(clock.instant());
        timetable.number(cohort);
        news.tell(cohort, before);
        removed.fire(new SessionRemoved(view));
        history.record(actor.entry("session-removed")
                .about("session", id)
                .in(cohort)
                .detail(LondonTime.dateTime(session.getStarts())));
    }
}
