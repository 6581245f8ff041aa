package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a rule has written about a question, once for each time that it was asked: the key holds even for two replicas. */
@Entity
class SignOffChase {
    @EmbeddedId
    private Occasion id;

    private Instant sentAt;

    protected SignOffChase() {}

    SignOffChase(Occasion occasion, Instant now) {
        id = occasion;
        sentAt = now;
    }

    @Embeddable
    record Occasion(
            UUID signOffId, @Enumerated(EnumType.STRING) ChaseRule rule, Instant askedAt) implements Serializable {}
}
