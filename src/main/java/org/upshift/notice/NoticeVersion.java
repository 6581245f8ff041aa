package org.upshift.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A text as it was published. It never changes: the next one has the next number. */
@Entity
@Immutable
class NoticeVersion {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Notice notice;

    private int number;
    private String title;
    private String body;
    private Instant publishedAt;
    private UUID publishedBy;

    protected NoticeVersion() {}

    NoticeVersion(Notice notice, int number, String title, String body, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.notice = notice;
        this.number = number;
        this.title = title.strip();
        this.body = body.replace("\r\n", "\n").strip();
        this.publishedBy = by;
        this.publishedAt = now;
    }

    UUID getId() {
        return id;
    }
}
