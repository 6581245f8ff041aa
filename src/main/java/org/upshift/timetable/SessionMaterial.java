package org.upshift.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.Findings;

/** What participants read or use in a session: a link to wherever it is kept. */
@Entity
class SessionMaterial {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINK = 500;

    @Id
    private UUID id;

    private UUID sessionId;
    private String title;
    private String link;
    private Instant addedAt;
    private Instant removedAt;

    protected SessionMaterial() {}

    SessionMaterial(UUID sessionId, String title, String link, Instant now) {
        var findings = new Findings();
        String name = title == null ? "" : title.strip();
        String address = link == null ? "" : link.strip();
        findings.require(!name.isEmpty(), "title-missing", "title", "Enter a title");
        findings.require(
                name.length() <= LONGEST_TITLE, "title-too-long", "title", "Title must be 200 characters or fewer");
        findings.require(
                address.matches("https://[^\\s<>\"']+"),
                "link-not-https",
                "link",
                "Enter a link that begins with https://");
        findings.require(
                address.length() <= LONGEST_LINK, "link-too-long", "link", "Link must be 500 characters or fewer");
        findings.throwAny();
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.title = name;
        this.link = address;
        this.addedAt = now;
    }

    /** The same for another session. */
    SessionMaterial copy(UUID session, Instant now) {
        return new SessionMaterial(session, title, link, now);
    }

    /** False when it was taken out already. */
    boolean remove(Instant now) {
        if (removedAt != null) {
            return false;
        }
        removedAt = now;
        return true;
    }

    UUID getId() {
        return id;
    }

    UUID getSessionId() {
        return sessionId;
    }

    String getTitle() {
        return title;
    }
}
