package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.Cohort;
import org.upshift.programme.Phase;

/** Which waves take answers: those that are open by the clock, unless their evaluation is set aside. */
@ApplicationScoped
class OpenWaves {
    private final EntityManager entities;
    private final Clock clock;

    OpenWaves(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param done what would have been done with the answers, such as "stored" */
    void require(Wave wave, String done) {
        if (wave.state(LondonTime.local(clock.instant())) != WaveState.OPEN || isSetAside(wave)) {
            throw new RuleViolation(
                    "wave-not-open", "This questionnaire is not open, so your answers were not " + done);
        }
    }

    private boolean isSetAside(Wave wave) {
        return entities.find(Cohort.class, wave.getCohortId()).getPhase() == Phase.SET_ASIDE;
    }
}
