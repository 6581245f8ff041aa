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
import org.upshift.programme.Cohort;

/** Asks everyone who has a place in the cohort and was not asked yet, each with a letter. */
@ApplicationScoped
public class InviteParticipants {

    private final EntityManager entities;
    private final TeamReach reach;
    private final Invitations invitations;
    private final History history;
    private final Clock clock;

    InviteParticipants(EntityManager entities, TeamReach reach, Invitations invitations, History history, Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.invitations = invitations;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void invite(Actor actor, UUID waveId) {
        var wave = reach.wave(actor, waveId);
        if (wave.getAskedWith() != null) {
            throw new RuleViolation(
                    "wave-asked-with", "This wave is asked on the pages of another one: invite to that");
        }
        if (wave.state(LondonTime.local(clock.instant())) == WaveState.CLOSED) {
            throw new RuleViolation("wave-closed", "This wave is closed");
        }
        if (entities.find(Cohort.class, wave.getCohortId()).getPhase().isOnlyEvaluated()) {
            throw new RuleViolation(
                    "only-evaluated",
                    "This run is only evaluated, and nobody has a place: let people answer by the open link instead");
        }
        var outcome = invitations.invite(wave);
        if (outcome.now() == 0) {
            throw new RuleViolation(
                    "nobody-to-invite",
                    outcome.asked() == 0
                            ? "Nobody has a place in this cohort yet"
                            : "Everybody who has a place in this cohort has been asked");
        }
        history.record(actor.entry("wave-invited")
                .about("wave", waveId)
                .in(wave.getCohortId())
                .detail(WaveLetters.people(outcome.now())));
    }
}
