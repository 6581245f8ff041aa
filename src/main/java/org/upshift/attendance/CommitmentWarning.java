package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That somebody was told how they stand with their days. */
@Entity
class CommitmentWarning {
    @Id
    private UUID id;

    private UUID cohortId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Outlook outlook;

    private Instant warnedAt;
    private Instant managerToldAt;

    @Version
    private int version;

    protected CommitmentWarning() {}

    CommitmentWarning(UUID cohort, Standing standing, Instant now) {
        this.id = UUID.randomUUID();
        this.cohortId = cohort;
        this.personId = standing.person();
        this.outlook = standing.forecast().outlook();
        this.warnedAt = now;
    }

    void managerTold(Instant now) {
        managerToldAt = now;
    }

    /** Whether it is time for the line manager, who has not been told yet. */
    boolean isForManagerSince(Instant before) {
        return managerToldAt == null && !warnedAt.isAfter(before);
    }

    /** Whether this says as much already. */
    boolean covers(Outlook other) {
        return outlook.compareTo(other) >= 0;
    }

    /** Becomes what another person was told, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
    }

    UUID getPersonId() {
        return personId;
    }
}
