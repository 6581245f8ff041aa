package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a programme asks for beside its sessions. */
@Entity
class CommitmentSettings {
    @Id
    private UUID programmeId;

    private int meetings;
    private boolean confirmsMeetings;
    private int selfDirectedDays;
    private boolean tellsManagers;

    @Version
    private int version;

    protected CommitmentSettings() {}

    CommitmentSettings(UUID programmeId, CommitmentRule rule) {
        this.programmeId = programmeId;
        change(rule);
    }

    final void change(CommitmentRule rule) {
        rule.require();
        meetings = rule.meetings();
        confirmsMeetings = rule.confirmsMeetings();
        selfDirectedDays = rule.selfDirectedDays();
        tellsManagers = rule.tellsManagers();
    }

    CommitmentRule rule() {
        return new CommitmentRule(meetings, confirmsMeetings, selfDirectedDays, tellsManagers);
    }

    UUID getProgrammeId() {
        return programmeId;
    }
}
