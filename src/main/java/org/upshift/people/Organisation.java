package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** An employer that people come from: an NHS trust, a council, a university. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    /** Null while nobody has said. */
    @Enumerated(EnumType.STRING)
    private Nation nation;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status;

    private UUID proposedBy;
    private Instant enteredAt;

    /** The organisation that this one turned out to be, or null. */
    private UUID mergedInto;

    @Version
    private int version;

    protected Organisation() {}

    private Organisation(String name, OrganisationStatus status, UUID proposedBy, Instant now) {
        this.id = UUID.randomUUID();
        rename(name);
        this.kind = OrganisationKind.OTHER;
        this.status = status;
        this.proposedBy = proposedBy;
        this.enteredAt = now;
    }

    /** One that the team has entered. */
    static Organisation listed(String name, Instant now) {
        return new Organisation(name, OrganisationStatus.LISTED, null, now);
    }

    /** One that somebody did not find in the list. */
    static Organisation proposed(String name, UUID by, Instant now) {
        return new Organisation(name, OrganisationStatus.PROPOSED, by, now);
    }

    final void rename(String newName) {
        name = requireName(newName, "name");
        nameKey = OrganisationName.key(name);
    }

    /** A name that can be compared with others. */
    static String requireName(String typed, String field) {
        String plain = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (OrganisationName.key(plain).isEmpty()) {
            throw new RuleViolation("organisation-name-missing", field, "Enter the name of the organisation");
        }
        if (plain.length() > OrganisationName.LONGEST) {
            throw new RuleViolation(
                    "organisation-name-too-long", field, "The name of an organisation has at most 200 characters");
        }
        return plain;
    }

    /** The team says what it is; a proposal is listed from then on. */
    void describe(OrganisationKind newKind, Nation newNation) {
        kind = newKind;
        nation = newNation;
        status = OrganisationStatus.LISTED;
    }

    void mergeInto(UUID other) {
        mergedInto = other;
    }

    void separate() {
        mergedInto = null;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    boolean isProposed() {
        return status == OrganisationStatus.PROPOSED;
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    int getVersion() {
        return version;
    }

    OrganisationKind getKind() {
        return kind;
    }

    Nation getNation() {
        return nation;
    }
}
