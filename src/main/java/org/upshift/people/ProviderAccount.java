package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An account at an organisation's provider that signs a person in; known by its subject, which stays when the address changes. */
@Entity
class ProviderAccount {
    @Id
    private UUID id;

    private UUID personId;
    private String issuer;
    private String subject;
    private String email;
    private Instant linkedAt;
    private Instant lastUsedAt;

    @Version
    private int version;

    protected ProviderAccount() {}

    ProviderAccount(UUID personId, ProvenIdentity proven, EmailAddress email, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.issuer = proven.provider().issuer();
        this.subject = proven.subject();
        this.email = email.value();
        this.linkedAt = now;
        this.lastUsedAt = now;
    }

    void usedAt(Instant now) {
        lastUsedAt = now;
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    String getIssuer() {
        return issuer;
    }
}
