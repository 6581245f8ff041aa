package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Takes a cohort one step on in its life, such as opening applications. */
@ApplicationScoped
public class AdvanceCohort {
    private final EntityManager entities;
    private final History history;
    private final Event<CohortAdvanced> advanced;

    AdvanceCohort(EntityManager entities, History history, Event<CohortAdvanced> advanced) {
        this.entities = entities;
        this.history = history;
        this.advanced = advanced;
    }

    /** Fired inside the transaction that takes the step. */
    public record CohortAdvanced(UUID cohort, Phase.Step step) {}

    @Transactional
    public void advance(Actor actor, UUID id, Phase.Step step) {
        var cohort = entities.find(Cohort.class, id);
        if (cohort == null || !actor.holds(Role.TEAM, cohort.getProgrammeId())) {
            throw new NotFound("cohort");
        }
        var before = cohort.getPhase();
        cohort.take(step);
        history.record(actor.entry("cohort-advanced")
                .about("cohort", id)
                .in(id)
                .detail(step.words())
                .changed("Phase", before.words(), cohort.getPhase().words()));
        advanced.fire(new CohortAdvanced(id, step));
    }
}
