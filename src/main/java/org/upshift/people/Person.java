package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Someone who has signed in, or whom the programme team has entered. */
@Entity
public class Person {
    @Id
    private UUID id;

    private String name;
    private String email;
    private UUID organisationId;
    private Instant createdAt;
    private Instant erasedAt;

    /** The person whom this one turned out to be, or null. */
    private UUID mergedInto;

    @Version
    private int version;

    protected Person() {}

    /** A person known by address alone; they are asked for their name when they first sign in. */
    public Person(EmailAddress email, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.name = "";
        this.createdAt = now;
    }

    public void introduce(String newName) {
        if (newName == null || newName.isBlank()) {
            throw new RuleViolation("name-missing", "name", "Enter your full name");
        }
        name = newName.strip();
    }

    public void worksFor(UUID organisation) {
        organisationId = organisation;
    }

    /** Takes another address, which its owner has proved. */
    void moveTo(EmailAddress newEmail) {
        email = newEmail.value();
    }

    /** Leaves a tombstone, so that what counts people keeps counting. */
    void erase(Instant now) {
        name = PersonErased.NAME;
        email = "erased." + UUID.randomUUID() + EmailAddress.OF_NOBODY;
        organisationId = null;
        erasedAt = now;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    void mergeInto(UUID other) {
        mergedInto = other;
    }

    void separate() {
        mergedInto = null;
    }

    /** Whether this turned out to be somebody else, under whom everything is found. */
    boolean isMerged() {
        return mergedInto != null;
    }

    /** The name, or the address of somebody who has not said it yet. */
    String displayName() {
        return name.isEmpty() ? email : name;
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public UUID getOrganisationId() {
        return organisationId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
