package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A new address for a person, which a link that was sent there has yet to prove. */
@Entity
class EmailChange {
    @Id
    private UUID id;

    private UUID personId;
    private String email;
    private Instant requestedAt;

    protected EmailChange() {}

    EmailChange(UUID personId, EmailAddress email, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.email = email.value();
        this.requestedAt = now;
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    String getEmail() {
        return email;
    }
}
