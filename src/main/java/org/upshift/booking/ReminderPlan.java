package org.upshift.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** When a programme reminds people of its sessions. */
@Entity
class ReminderPlan {
    @Id
    private UUID programmeId;

    @Column(columnDefinition = "smallint array")
    private Short[] hoursBefore;

    private Instant changedAt;

    @Version
    private int version;

    protected ReminderPlan() {}

    ReminderPlan(UUID programmeId, Leads leads, Instant now) {
        this.programmeId = programmeId;
        change(leads, now);
    }

    final void change(Leads leads, Instant now) {
        hoursBefore = leads.hours().stream().map(Integer::shortValue).toArray(Short[]::new);
        changedAt = now;
    }

    Leads leads() {
        return Leads.ofHours(Arrays.stream(hoursBefore).map(Short::intValue).toList());
    }

    UUID getProgrammeId() {
        return programmeId;
    }
}
