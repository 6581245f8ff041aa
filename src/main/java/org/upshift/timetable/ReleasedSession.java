package org.upshift.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A session as a version of the timetable says it. */
@Entity
@Immutable
class ReleasedSession {
    @Id
    private UUID id;

    private UUID releaseId;
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private int number;
    private UUID moduleId;
    private String title;
    private LocalDateTime starts;
    private LocalDateTime ends;
    private String zone;
    private String place;
    private String link;
    private int capacity;
    private boolean booksEveryone;
    private boolean needsAgreement;

    protected ReleasedSession() {}

    ReleasedSession(UUID release, SessionState state) {
        var session = state.view();
        this.id = UUID.randomUUID();
        this.releaseId = release;
        this.sessionId = session.id();
        this.kind = session.kind();
        this.number = session.number();
        this.moduleId = session.moduleId();
        this.title = session.title();
        this.starts = session.starts();
        this.ends = session.ends();
        this.zone = session.zone();
        this.place = session.place();
        this.link = session.link();
        this.capacity = session.capacity();
        this.booksEveryone = state.everyone();
        this.needsAgreement = state.agreement();
    }

    UUID getId() {
        return id;
    }
}
