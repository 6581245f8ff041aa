package org.upshift.mail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** Takes letters, or what they say, out of the outbox for good. Needs the caller's transaction. */
@Singleton
public class ForgetLetters {
    private static final String NOTHING = "body = '', calendarText = null, calendarMethod = null, lastError = null";

    private final EntityManager entities;

    ForgetLetters(EntityManager entities) {
        this.entities = entities;
    }

    /** Every letter to one of these addresses, and every letter about this person to somebody else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofPerson(UUID person, Collection<String> addresses) {
        entities.createQuery("delete from OutgoingLetter where (aboutId = :person or recipient in :addresses)"
                        + " and forgottenOnceSent = false")
                .setParameter("person", person)
                .setParameter("addresses", addresses)
                .executeUpdate();
    }

    /** What letters to these addresses say that have left or were given up, where they may name somebody else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void textTo(Collection<String> recipients) {
        entities.createQuery(
                        "update OutgoingLetter set " + NOTHING + " where recipient in :recipients and status <> QUEUED")
                .setParameter("recipients", recipients)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public int whole(Collection<UUID> letters) {
        return update("delete from OutgoingLetter where id in :letters", letters);
    }

    /** What they say, and what a mail server said about them; that they were sent, and when, stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int text(Collection<UUID> letters) {
        return update("update OutgoingLetter set " + NOTHING + " where id in :letters", letters);
    }

    private int update(String statement, Collection<UUID> letters) {
        return letters.isEmpty()
                ? 0
                : entities.createQuery(statement)
                        .setParameter("letters", letters)
                        .executeUpdate();
    }
}
