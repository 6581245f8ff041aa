package org.upshift.timetable;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.programme.StepConcerns;

/** Says when a cohort is to start without sessions, or to end before its last one. */
@Singleton
class StepSessions implements StepConcerns {
    private final SessionQueries sessions;
    private final Clock clock;

    StepSessions(SessionQueries sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public List<String> before(Phase.Step step, CohortView cohort) {
        var all = sessions.ofCohort(cohort.id(), Page.first(Timetable.MAX_SESSIONS));
        if (step == Phase.Step.START && all.isEmpty()) {
            return List.of("The timetable has no sessions yet.");
        }
        long ahead = all.stream()
                .filter(session -> !session.hasBegun(clock.instant()))
                .count();
        if (step == Phase.Step.START || ahead == 0) {
            return List.of();
        }
        return List.of(ahead == 1 ? "1 session is still to come." : ahead + " sessions are still to come.");
    }
}
