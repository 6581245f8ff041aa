package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An answer in words. It stands apart from the response it came with, because words give people away. */
@Entity
class Remark {

    static final int MAX_LENGTH = 2000;

    @Id
    private UUID id;

    private UUID waveId;
    private UUID itemId;
    private String words;
    private boolean mayBeQuoted;

    /** The import that brought it, or null when it was written here. */
    private UUID importId;

    protected Remark() {}

    Remark(UUID waveId, UUID itemId, String words, boolean mayBeQuoted) {
        this.id = UUID.randomUUID();
        this.waveId = waveId;
        this.itemId = itemId;
        this.words = words;
        this.mayBeQuoted = mayBeQuoted;
    }

    SealedAnswer.Words sealed() {
        return new SealedAnswer.Words(itemId, words, mayBeQuoted);
    }

    UUID getId() {
        return id;
    }
}
