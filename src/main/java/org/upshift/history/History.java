package org.upshift.history;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The record of who did what. It is part of the transaction of what was done, and only ever grows: a reversal is a new entry.
 * Soon after the commit {@link SealHistory} links the entry to the chain.
 */
@Singleton
public class History {
    private final EntityManager entities;
    private final Clock clock;

    History(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Entry entry) {
        if (entry.subjectKind == null) {
            throw new IllegalArgumentException("The entry " + entry.action + " is about nothing");
        }
        var recorded = new HistoryEntry(entry, clock.instant());
        entities.persist(recorded);
        entities.persist(new HistoryWords(recorded.getId(), entry));
        // Entries are numbered in the order in which they are recorded, not in that of Hibernate's insert queue
        entities.flush();
    }
}
