package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

/** Takes out what participants read or use in a session. */
@ApplicationScoped
public class RemoveMaterial {
    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final History history;
    private final Clock clock;

    RemoveMaterial(EntityManager entities, CohortAccess cohorts, Timetable timetable, History history, Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void remove(Actor actor, UUID cohort, UUID session, UUID id) {
        cohorts.withPlaces(cohort, actor, Role.FACILITATOR);
        timetable.locked(cohort, session);
        var material = entities.find(SessionMaterial.class, id);
        if (material == null || !material.getSessionId().equals(session)) {
            throw new NotFound("material");
        }
        if (material.remove(clock.instant())) {
            history.record(actor.entry("material-removed")
                    .about("session", session)
                    .in(cohort)
                    .detail(material.getTitle()));
        }
    }
}
