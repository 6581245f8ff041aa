package org.upshift.booking.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.upshift.booking.SeatRequestQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortTasks;
import org.upshift.programme.CohortView;

/** Only where a session to come needs the team's agreement: most cohorts have none. */
@Singleton
class SeatRequestTasks implements CohortTasks {
    private final SeatRequestQueries requests;
    private final Clock clock;

    SeatRequestTasks(SeatRequestQueries requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries(CohortView cohort, Actor actor) {
        if (!actor.holds(Role.TEAM, cohort.programmeId())) {
            return List.of();
        }
        var undecided = requests.undecided(cohort.id(), LondonTime.local(clock.instant()));
        if (undecided.sessions() == 0) {
            return List.of();
        }
        return List.of(new Entry(
                22,
                "Requests for seats",
                "Who asks for a seat that needs your agreement",
                undecided.asked() == 0 ? "" : undecided.asked() == 1 ? "1 waits" : undecided.asked() + " wait",
                BookingLinks.gatedSessions(cohort.id())));
    }
}
