package org.upshift.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Whether what somebody else wrote about a person is given out to them, and why not. */
@Entity
class TextDecision {
    @Id
    private UUID id;

    private UUID personId;
    private String section;
    private String itemKey;
    private String label;
    private boolean released;
    private String reason;
    private Instant decidedAt;

    @Version
    private int version;

    protected TextDecision() {}

    TextDecision(UUID person, TextKey text) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.section = text.section();
        this.itemKey = text.item();
        this.label = text.label();
        this.reason = "";
    }

    void release(Instant now) {
        released = true;
        reason = "";
        decidedAt = now;
    }

    void withhold(String why, Instant now) {
        released = false;
        reason = why.strip();
        decidedAt = now;
    }

    TextKey getText() {
        return new TextKey(section, itemKey, label);
    }

    boolean isReleased() {
        return released;
    }

    String getReason() {
        return reason;
    }

    UUID getId() {
        return id;
    }
}
