package org.upshift.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The headline figures of a cohort as they were when they were made public. They never change; a new publication replaces them. */
@Entity
@Table(name = "impact_publication")
class Publication {

    @Id
    private UUID id;

    private UUID cohortId;
    private String figures;
    private Instant publishedAt;
    private Instant withdrawnAt;

    /** At most one publication of a cohort is public. */
    private UUID liveKey;

    @Version
    private int version;

    protected Publication() {}

    Publication(UUID cohortId, String figures, Instant now) {
        this.id = UUID.randomUUID();
        this.cohortId = cohortId;
        this.figures = figures;
        this.publishedAt = now;
        this.liveKey = cohortId;
    }

    void withdraw(Instant now) {
        if (liveKey != null) {
            liveKey = null;
            withdrawnAt = now;
        }
    }

    boolean says(String otherFigures) {
        return figures.equals(otherFigures);
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    String getFigures() {
        return figures;
    }

    Instant getPublishedAt() {
        return publishedAt;
    }
}
