package org.upshift.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What an entry says in words, until erasure blanks them. Each part has a salt of its own once the entry is sealed. */
@Entity
@Table(name = "history_words")
class HistoryWords {
    @Id
    private UUID entryId;

    private String actorName;
    private String actorSalt;
    private String onBehalfOfName;
    private String onBehalfOfSalt;
    private String detail;
    private String changes;
    private String detailSalt;
    private boolean unsealed;

    protected HistoryWords() {}

    HistoryWords(UUID entryId, Entry entry) {
        this.entryId = entryId;
        actorName = entry.actorName;
        onBehalfOfName = entry.onBehalfOfName;
        detail = entry.detail;
        changes = Changes.written(entry.changes);
        unsealed = true;
    }

    UUID getEntryId() {
        return entryId;
    }
}
