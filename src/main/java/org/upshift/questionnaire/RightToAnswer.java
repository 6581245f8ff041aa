package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;

/** Who may answer a wave: whoever was asked, has a place in the cohort, or holds its open link. Reading it changes nothing. */
@ApplicationScoped
public class RightToAnswer {
    private final EntityManager entities;
    private final EnrolmentQueries enrolment;
    private final PairingKeys keys;

    RightToAnswer(EntityManager entities, EnrolmentQueries enrolment, PairingKeys keys) {
        this.entities = entities;
        this.enrolment = enrolment;
        this.keys = keys;
    }

    /** @throws NotFound for whom this wave does not exist */
    public boolean isUsed(Respondent who, UUID waveId) {
        if (!who.isVisitor()) {
            return isAnsweredBy(who.person(), waveId);
        }
        var wave = entities.find(Wave.class, waveId);
        if (wave == null || wave.getAskedWith() != null) {
            throw new NotFound("wave");
        }
        return isAnsweredBy(who.visitor(), wave);
    }

    boolean isUsed(Respondent who, Wave wave) {
        return who.isVisitor() ? isAnsweredBy(who.visitor(), wave) : isAnsweredBy(who.person(), wave.getId());
    }

    /** @param answered null for whom was not asked */
    private record Asked(UUID cohortId, Boolean answered) {}

    private boolean isAnsweredBy(UUID person, UUID waveId) {
        var asked = entities.createQuery("""
                        select w.cohortId, i.answered from Wave w left join Invitation i on i.waveId = w.id and i.personId = :person
                        where w.id = :wave and w.askedWith is null""", Asked.class)
                .setParameter("wave", waveId)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("wave"));
        if (asked.answered() == null && !enrolment.isParticipant(person, asked.cohortId())) {
            throw new NotFound("wave");
        }
        return Boolean.TRUE.equals(asked.answered());
    }

    /** What a visitor sends is recognised by a key that is made from the secret of their browser and the pairing key. */
    private boolean isAnsweredBy(String visitor, Wave wave) {
        if (!wave.hasOpenLink()) {
            throw new NotFound("wave");
        }
        UUID questionnaire = wave.getQuestionnaireId();
        return keys.exists(questionnaire)
                && !entities.createQuery(
                                "select id from Response where waveId = :wave and idempotencyKey = :key", UUID.class)
                        .setParameter("wave", wave.getId())
                        .setParameter("key", keys.of(questionnaire).visitorKey(wave.getId(), visitor))
                        .getResultList()
                        .isEmpty();
    }
}
