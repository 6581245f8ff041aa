package org.upshift.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.upshift.people.Secret;

/** The secret address of a person's calendar. Replacing it ends the one before. */
@Entity
class CalendarFeed {
    @Id
    private UUID personId;

    private String secretHash;
    private Instant createdAt;

    @Version
    private int version;

    protected CalendarFeed() {}

    CalendarFeed(UUID personId, Secret secret, Instant now) {
        this.personId = personId;
        replace(secret, now);
    }

    final void replace(Secret secret, Instant now) {
        secretHash = secret.hash();
        createdAt = now;
    }

    /** Tells this address from the one that replaces it. */
    UUID recordId() {
        return UUID.nameUUIDFromBytes(secretHash.getBytes(StandardCharsets.US_ASCII));
    }

    UUID getPersonId() {
        return personId;
    }
}
