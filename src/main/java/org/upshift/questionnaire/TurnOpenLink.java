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

/** Lets anybody answer a wave who has its open link, under a code of their own; or ends that. */
@ApplicationScoped
public class TurnOpenLink {
    private final EntityManager entities;
    private final TeamReach reach;
    private final PairingKeys keys;
    private final History history;
    private final Clock clock;

    TurnOpenLink(EntityManager entities, TeamReach reach, PairingKeys keys, History history, Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.keys = keys;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void turn(Actor actor, UUID waveId, boolean on) {
        var wave = on ? reach.wave(actor, waveId) : reach.waveToClose(actor, waveId);
        if (wave.getAskedWith() != null) {
            throw new RuleViolation("wave-asked-with", "This wave is asked on the pages of another one");
        }
        if (on == wave.hasOpenLink()) {
            return;
        }
        if (on && wave.state(LondonTime.local(clock.instant())) == WaveState.CLOSED) {
            throw new RuleViolation("wave-closed", "This wave is closed");
        }
        if (on && wave.isAnsweredElsewhere()) {
            throw new RuleViolation(
                    "wave-asked-elsewhere", "This wave has answers from elsewhere, and others cannot be added to them");
        }
        if (on) {
            var key = keys.toAsk(entities.find(Questionnaire.class, wave.getQuestionnaireId()));
            wave.openTo(key.openLinkSecret(waveId));
        } else {
            wave.closeLink();
        }
        history.record(actor.entry(on ? "open-link-on" : "open-link-off")
                .about("wave", waveId)
                .in(wave.getCohortId()));
    }
}
