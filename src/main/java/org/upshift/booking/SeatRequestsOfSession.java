package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionView;

/** What the team selects among the requests of a session, while nobody else decides there. Needs the caller's transaction. */
@ApplicationScoped
class SeatRequestsOfSession {
    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final Seats seats;
    private final Agreements agreements;
    private final Clock clock;

    SeatRequestsOfSession(
            EntityManager entities, CohortAccess cohorts, Seats seats, Agreements agreements, Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.seats = seats;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** @param requests by turn */
    record Selected(CohortView cohort, SessionView session, List<SeatRequest> requests) {}

    Selected select(Actor team, UUID cohortId, UUID sessionId, Collection<UUID> ids) {
        var cohort = cohorts.withPlaces(cohortId, team);
        var session = seats.hold(sessionId);
        if (!session.cohortId().equals(cohortId)) {
            throw new NotFound("session");
        }
        if (ids.isEmpty()) {
            throw new RuleViolation("nobody-selected", "requests", "Select at least one person");
        }
        if (!agreements.isNeeded(sessionId)) {
            throw new RuleViolation("agreement-not-needed", "A seat in " + session.name() + " needs no agreement");
        }
        if (session.hasBegun(clock.instant())) {
            throw new RuleViolation("session-begun", session.name() + " has begun: this can no longer be decided");
        }
        var wanted = Set.copyOf(ids);
        var found = entities.createQuery(
                        "from SeatRequest where id in :ids and sessionId = :session order by askedAt, id",
                        SeatRequest.class)
                .setParameter("ids", wanted)
                .setParameter("session", sessionId)
                .getResultList();
        if (found.size() < wanted.size()) {
            throw new NotFound("request");
        }
        return new Selected(cohort, session, found);
    }
}
