package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** How often something was tried since a moment. Whom or what it is about stands here as a hash only. */
@Entity
class RateLimit {
    @Id
    private String subjectHash;

    private int tries;
    private Instant since;

    protected RateLimit() {}

    RateLimit(String subjectHash, Instant now) {
        this.subjectHash = subjectHash;
        this.tries = 1;
        this.since = now;
    }

    Instant getSince() {
        return since;
    }
}
