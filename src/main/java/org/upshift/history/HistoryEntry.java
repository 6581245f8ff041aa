package org.upshift.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who did what to what: the part of an entry that stays as it is for good. */
@Entity
@Immutable
@Table(name = "history_entry")
class HistoryEntry {
    @Id
    private UUID id;

    /** Counted by the database: the order in which entries were written. */
    @Column(insertable = false, updatable = false)
    private Long entryNumber;

    private Instant recordedAt;
    private Instant effectiveAt;
    private UUID actorId;
    private UUID onBehalfOfId;
    private String action;
    private String subjectKind;
    private UUID subjectId;
    private UUID scopeId;
    private UUID concernsId;

    protected HistoryEntry() {}

    HistoryEntry(Entry entry, Instant now) {
        id = UUID.randomUUID();
        recordedAt = now;
        effectiveAt = entry.effectiveAt == null ? now : entry.effectiveAt;
        actorId = entry.actorId;
        onBehalfOfId = entry.onBehalfOfId;
        action = entry.action;
        subjectKind = entry.subjectKind;
        subjectId = entry.subjectId;
        scopeId = entry.scopeId;
        concernsId = entry.concernsId;
    }

    UUID getId() {
        return id;
    }
}
