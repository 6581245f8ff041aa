package org.upshift.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A reason, such as a dispute or an audit of a funder, for which nothing of a person is erased or destroyed for now. */
@Entity
class DataHold {
    @Id
    private UUID id;

    private UUID personId;
    private String reason;
    private Instant placedAt;
    private Instant releasedAt;

    /** At most one hold that lives, per person. */
    private String liveKey;

    @Version
    private int version;

    protected DataHold() {}

    DataHold(UUID person, String reason, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.reason = reason.strip();
        this.placedAt = now;
        this.liveKey = person.toString();
    }

    void release(Instant now) {
        releasedAt = now;
        liveKey = null;
    }

    /** Holds the data of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : person.toString();
    }

    boolean isLive() {
        return liveKey != null;
    }

    UUID getPersonId() {
        return personId;
    }

    UUID getId() {
        return id;
    }

    String getReason() {
        return reason;
    }
}
