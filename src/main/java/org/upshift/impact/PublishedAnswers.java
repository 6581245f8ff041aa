package org.upshift.impact;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.upshift.questionnaire.AnswersInUse;

/** Answers that a publication was made from stay, so that the next one can be kept apart from it. */
@Singleton
class PublishedAnswers implements AnswersInUse {

    private final PublicationQueries publications;
    private final EntityManager entities;

    PublishedAnswers(PublicationQueries publications, EntityManager entities) {
        this.publications = publications;
        this.entities = entities;
    }

    @Override
    public boolean isPublic(UUID cohort) {
        return publications.current(cohort).isPresent();
    }

    @Override
    public boolean isRemembered(UUID wave) {
        return entities.createQuery("select count(*) from PublishedWave where waveId = :wave", Long.class)
                        .setParameter("wave", wave)
                        .getSingleResult()
                > 0;
    }
}
