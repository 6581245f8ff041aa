package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That the team had an applicant reminded, once for each working day: the key holds even for two who press at once. */
@Entity
class MissingReminder {
    @EmbeddedId
    private Occasion id;

    @Enumerated(EnumType.STRING)
    private Missing missing;

    private UUID letterId;
    private Instant remindedAt;

    protected MissingReminder() {}

    MissingReminder(Occasion occasion, Missing what, UUID letter, Instant now) {
        id = occasion;
        missing = what;
        letterId = letter;
        remindedAt = now;
    }

    /** @param leavesOn the working day that the letter is for */
    @Embeddable
    record Occasion(UUID applicationId, LocalDate leavesOn) implements Serializable {}
}
