package org.upshift.mail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Takes letters back that have become wrong before they left, such as a reminder of what has just been done. */
@Singleton
public class TakeBackLetters {
    private final EntityManager entities;

    TakeBackLetters(EntityManager entities) {
        this.entities = entities;
    }

    /** Letters of this purpose to this address that still wait in the outbox, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unsent(String purpose, String recipient) {
        entities.createQuery("delete from OutgoingLetter where purpose = :purpose and recipient = :recipient"
                        + " and status = QUEUED")
                .setParameter("purpose", purpose)
                .setParameter("recipient", recipient)
                .executeUpdate();
    }
}
