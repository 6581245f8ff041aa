package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A link that was sent to one recipient for one purpose about one record. Its secret is stored as a hash only. */
@Entity
public class OneTimeLink {
    @Id
    private UUID id;

    private String purpose;
    private UUID recordId;
    private String recipient;
    private String secretHash;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant usedAt;
    private Instant supersededAt;

    protected OneTimeLink() {}

    OneTimeLink(String purpose, UUID recordId, String recipient, Secret secret, Instant issuedAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.recordId = recordId;
        this.recipient = recipient;
        this.secretHash = secret.hash();
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    public UUID getId() {
        return id;
    }

    public UUID getRecordId() {
        return recordId;
    }
}
