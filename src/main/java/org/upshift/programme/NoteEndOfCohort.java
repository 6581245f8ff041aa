package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.upshift.programme.AdvanceCohort.CohortAdvanced;

/** Notes when a cohort was over: from then on the time runs for which records about its people are kept. */
@ApplicationScoped
class NoteEndOfCohort {
    private final EntityManager entities;
    private final Clock clock;

    NoteEndOfCohort(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void note(@Observes CohortAdvanced advanced) {
        if (advanced.step() == Phase.Step.FINISH || advanced.step() == Phase.Step.CANCEL) {
            entities.find(Cohort.class, advanced.cohort()).ended(clock.instant());
        }
    }
}
