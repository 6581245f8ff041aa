package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Takes a session that nobody has booked out of a cohort at once. */
@ApplicationScoped
public class RemoveSession {
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final SessionQueries sessions;
    private final TimetableNews news;
    private final History history;
    private final Clock clock;

    RemoveSession(
            CohortAccess cohorts,
            Timetable timetable,
            SessionQueries sessions,
            TimetableNews news,
            History history,
            Clock clock) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.sessions = sessions;
        this.news = news;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void remove(Actor actor, UUID cohort, UUID id) {
        var ofCohort = cohorts.withPlaces(cohort, actor);
        timetable.hold(cohort);
        var session = timetable.locked(cohort, id);
        PlannedTimetable.requireNoParts(sessions.partsOf(id));
        session.requireUnbooked();
        var telling = news.begin(ofCohort, List.of(sessions.find(id).orElseThrow(() -> new NotFound("session"))));
        session.remove(clock.instant());
        timetable.number(cohort);
        news.tell(actor, telling);
        history.record(actor.entry("session-removed")
                .about("session", id)
                .in(cohort)
                .detail(LondonTime.dateTime(session.getStarts())));
    }
}
