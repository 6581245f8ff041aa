package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Takes back a wave that has not opened and to which nobody was invited. */
@ApplicationScoped
public class RemoveWave {
    private final EntityManager entities;
    private final TeamReach reach;
    private final WavePlanning planning;
    private final History history;
    private final Clock clock;

    RemoveWave(EntityManager entities, TeamReach reach, WavePlanning planning, History history, Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.planning = planning;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void remove(Actor actor, UUID waveId) {
        var wave = reach.wave(actor, waveId);
        if (wave.getAskedWith() != null) {
            throw new RuleViolation(
                    "wave-asked-with", "This wave is asked on the pages of another one: change that one");
        }
        if (wave.state(LondonTime.local(clock.instant())) != WaveState.PLANNED || isInvited(waveId)) {
            throw new RuleViolation(
                    "wave-begun",
                    "People have been asked already, or could have answered. Change its last day instead");
        }
        history.record(actor.entry("wave-removed")
                .about("questionnaire", wave.getQuestionnaireId())
                .in(wave.getCohortId())
                .detail(wave.title()));
        planning.remove(wave);
        entities.flush();
    }

    private boolean isInvited(UUID wave) {
        return entities.createQuery("select count(*) from Invitation where waveId = :wave", Long.class)
                        .setParameter("wave", wave)
                        .getSingleResult()
                > 0;
    }
}
