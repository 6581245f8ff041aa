package org.upshift.history;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;

/**
 * The record of who did what. It is part of the transaction of what was done, and only ever grows: a reversal is a new entry.
 * Soon after the commit {@link SealHistory} links the entry to the chain.
 */
@Singleton
public class History {
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final Clock clock;

    History(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Entry entry) {
        var recorded = recorded(entry);
        entities.persist(new HistoryWords(recorded.getId(), entry));
        // Entries are numbered in the order in which they are recorded, not in that of Hibernate's insert queue
        entities.flush();
    }

    /** Many entries in their order, a few hundred in one SQL statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<Entry> entries) {
        var session = entities.unwrap(Session.class);
        Integer before = session.getJdbcBatchSize();
        session.setJdbcBatchSize(AT_ONCE);
        try {
            entities.flush();
            var recorded = entries.stream().map(this::recorded).toList();
            entities.flush();
            for (int i = 0; i < entries.size(); i++) {
                entities.persist(new HistoryWords(recorded.get(i).getId(), entries.get(i)));
            }
            entities.flush();
        } finally {
            session.setJdbcBatchSize(before);
        }
    }

    private HistoryEntry recorded(Entry entry) {
        if (entry.subjectKind == null) {
            throw new IllegalArgumentException("The entry " + entry.action + " is about nothing");
        }
        var recorded = new HistoryEntry(entry, clock.instant());
        entities.persist(recorded);
        return recorded;
    }
}
