package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

/** Adds what participants read or use in a session. */
@ApplicationScoped
public class AddMaterial {
    private static final int MOST = 20;

    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final Timetable timetable;
    private final SessionPlanQueries plans;
    private final History history;
    private final Clock clock;

    AddMaterial(
            EntityManager entities,
            CohortAccess cohorts,
            Timetable timetable,
            SessionPlanQueries plans,
            History history,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.plans = plans;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID add(Actor actor, UUID cohort, UUID session, String title, String link) {
        cohorts.withPlaces(cohort, actor, Role.FACILITATOR);
        timetable.locked(cohort, session);
        if (plans.materials(session, cohort).size() >= MOST) {
            throw new RuleViolation("too-many-materials", "title", "A session has at most " + MOST + " materials");
        }
        var material = new SessionMaterial(session, title, link, clock.instant());
        entities.persist(material);
        history.record(actor.entry("material-added")
                .about("session", session)
                .in(cohort)
                .detail(material.getTitle()));
        return material.getId();
    }
}
