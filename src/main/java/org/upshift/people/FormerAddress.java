package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An address that a person had before: letters that were sent there are still about them. */
@Entity
class FormerAddress {
    @Id
    private UUID id;

    private UUID personId;
    private String email;
    private Instant usedUntil;

    protected FormerAddress() {}

    FormerAddress(Person person, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.getId();
        this.email = person.getEmail();
        this.usedUntil = now;
    }

    UUID getId() {
        return id;
    }
}
