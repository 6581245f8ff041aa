package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Forgets the words with which somebody was told an outcome, what was prepared for them, and what they need. Part of the caller's transaction. */
@ApplicationScoped
class ForgetOutcomes {
    private final EntityManager entities;

    ForgetOutcomes(EntityManager entities) {
        this.entities = entities;
    }

    void forget(UUID application) {
        entities.createQuery("delete from SetByHand where applicationId = :id")
                .setParameter("id", application)
                .executeUpdate();
        entities.createQuery("update versioned Withdrawal set words = '' where applicationId = :id")
                .setParameter("id", application)
                .executeUpdate();
        entities.createQuery("update versioned Deferral set reason = '', answer = '' where applicationId = :id")
                .setParameter("id", application)
                .executeUpdate();
        entities.createQuery("delete from ParticipationNeed where applicationId = :id")
                .setParameter("id", application)
                .executeUpdate();
        entities.createQuery("from ReleasedOutcome where applicationId = :id", ReleasedOutcome.class)
                .setParameter("id", application)
                .getResultList()
                .forEach(ReleasedOutcome::forgetWords);
    }
}
