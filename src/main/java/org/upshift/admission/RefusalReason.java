package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** One of the reasons that the letters of a programme can give. */
@Entity
class RefusalReason {
    /** When it is given: by the rules, or only by hand. */
    enum Cause {
        PLACES,
        LIMIT,
        NOT_SUPPORTED,
        NOT_ELIGIBLE,
        OTHER
    }

    @Embeddable
    record Key(UUID programmeId, int position) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String words;

    protected RefusalReason() {}

    RefusalReason(UUID programme, int position, Cause cause, String words) {
        id = new Key(programme, position);
        this.cause = cause;
        this.words = words;
    }
}
