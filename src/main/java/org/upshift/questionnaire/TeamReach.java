package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.Cohort;

/** What a programme team may change here: the questionnaires and waves of its own cohorts; no others exist for it. */
@ApplicationScoped
class TeamReach {

    private final EntityManager entities;

    TeamReach(EntityManager entities) {
        this.entities = entities;
    }

    Cohort cohort(Actor actor, UUID id) {
        var cohort = entities.find(Cohort.class, id);
        if (cohort == null || !actor.holds(Role.TEAM, cohort.getProgrammeId())) {
            throw new NotFound("cohort");
        }
        return cohort;
    }

    /** The row is locked until the transaction ends: what is asked does not change while it is asked. */
    Questionnaire questionnaire(Actor actor, UUID id) {
        var questionnaire = questionnaire(actor, id, LockModeType.PESSIMISTIC_WRITE);
        cohort(actor, questionnaire.getCohortId()).getPhase().requireTakenUp();
        return questionnaire;
    }

    /** To look at, not to change. */
    Questionnaire shown(Actor actor, UUID id) {
        return questionnaire(actor, id, LockModeType.NONE);
    }

    private Questionnaire questionnaire(Actor actor, UUID id, LockModeType lock) {
        var questionnaire = entities.find(Questionnaire.class, id, lock);
        if (questionnaire == null) {
            throw new NotFound("questionnaire");
        }
        cohort(actor, questionnaire.getCohortId());
        return questionnaire;
    }

    Wave wave(Actor actor, UUID id) {
        var wave = waveToClose(actor, id);
        cohort(actor, wave.getCohortId()).getPhase().requireTakenUp();
        return wave;
    }

    /** To end something of it, which an evaluation that is set aside allows. */
    Wave waveToClose(Actor actor, UUID id) {
        var wave = entities.find(Wave.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (wave == null) {
            throw new NotFound("wave");
        }
        cohort(actor, wave.getCohortId());
        return wave;
    }
}
