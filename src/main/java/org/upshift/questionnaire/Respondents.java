package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Under whose id people answer: nearly always their own. */
@ApplicationScoped
class Respondents {
    private final EntityManager entities;

    Respondents(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever turned out to be somebody who had answered this questionnaire before goes on under that one's id. */
    UUID of(UUID person, UUID questionnaire) {
        return entities.createQuery(
                        "select i.answersAs from Invitation i join Wave w on w.id = i.waveId"
                                + " where i.personId = :person and w.questionnaireId = :questionnaire"
                                + " and i.answersAs is not null",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("questionnaire", questionnaire)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(person);
    }
}
