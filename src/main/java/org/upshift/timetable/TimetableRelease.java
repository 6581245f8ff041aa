package org.upshift.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A version of a cohort's timetable, as it was released. */
@Entity
@Immutable
class TimetableRelease {
    @Id
    private UUID id;

    private UUID cohortId;
    private int number;
    private String note;
    private String agreed;
    private UUID releasedBy;
    private Instant releasedAt;

    protected TimetableRelease() {}

    /** @param agreed the hash of what was looked at before; null when nobody had to */
    TimetableRelease(UUID cohort, int number, String note, String agreed, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.cohortId = cohort;
        this.number = number;
        this.note = note;
        this.agreed = agreed;
        this.releasedBy = by;
        this.releasedAt = now;
    }

    UUID getId() {
        return id;
    }

    int getNumber() {
        return number;
    }
}
