package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.upshift.kernel.NotFound;
import org.upshift.people.Secret;

/** Ends reminders to whoever holds a personal link, or begins them again. */
@ApplicationScoped
public class StopReminders {
    private final EntityManager entities;

    StopReminders(EntityManager entities) {
        this.entities = entities;
    }

    /** @param link the secret of the personal link */
    @Transactional
    public void stop(String link, boolean stop) {
        entities.createQuery("from AnsweringLink where secretHash = :hash", AnsweringLink.class)
                .setParameter("hash", new Secret(link).hash())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("link"))
                .remind(!stop);
    }
}
