package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Whether participants can mark themselves in a session, and by which codes. */
@Entity
class SessionCheckIn {
    @Id
    private UUID sessionId;

    private String secret;
    private Instant openedAt;
    private Instant closedAt;

    @Version
    private int version;

    protected SessionCheckIn() {}

    SessionCheckIn(UUID sessionId, Instant now) {
        this.sessionId = sessionId;
        open(now);
    }

    /** With a secret of its own each time: codes of before are worth nothing. */
    final void open(Instant now) {
        secret = CheckInCode.newSecret();
        openedAt = now;
        closedAt = null;
    }

    void close(Instant now) {
        closedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    UUID getSessionId() {
        return sessionId;
    }

    String getSecret() {
        return secret;
    }
}
