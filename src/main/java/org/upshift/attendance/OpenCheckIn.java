package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionQueries;

/** Lets participants mark themselves, with new codes, or ends that. */
@ApplicationScoped
public class OpenCheckIn {
    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final CheckIns checkIns;
    private final History history;
    private final Clock clock;

    OpenCheckIn(
            EntityManager entities,
            CohortAccess cohorts,
            SessionQueries sessions,
            CheckIns checkIns,
            History history,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.checkIns = checkIns;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void change(Actor actor, UUID id, boolean open) {
        var session = sessions.find(id).orElseThrow(() -> new NotFound("session"));
        cohorts.withPlaces(session.cohortId(), actor, Role.FACILITATOR);
        if (open && !checkIns.isOn(session)) {
            throw new RuleViolation(
                    "check-in-not-now", "Check-in can be open on the day of the session, until it ends");
        }
        var checkIn = entities.find(SessionCheckIn.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (open && checkIn == null) {
            entities.persist(new SessionCheckIn(id, clock.instant()));
        } else if (open) {
            checkIn.open(clock.instant());
        } else if (checkIn != null) {
            checkIn.close(clock.instant());
        }
        history.record(actor.entry(open ? "check-in-opened" : "check-in-closed")
                .about("session", id)
                .in(session.cohortId()));
    }
}
