package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What completes a programme. */
@Entity
class CompletionSettings {
    @Id
    private UUID programmeId;

    private int modules;
    private int days;
    private int meetings;
    private int caughtUp;

    @Version
    private int version;

    protected CompletionSettings() {}

    CompletionSettings(UUID programmeId, CompletionRule rule) {
        this.programmeId = programmeId;
        change(rule);
    }

    final void change(CompletionRule rule) {
        rule.require();
        modules = rule.modules();
        days = rule.days();
        meetings = rule.meetings();
        caughtUp = rule.caughtUp();
    }

    UUID getProgrammeId() {
        return programmeId;
    }
}
