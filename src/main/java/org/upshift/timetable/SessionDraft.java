package org.upshift.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** What the team has decided about a session and not released yet. Nobody else sees it. */
@Entity
class SessionDraft {
    /** Of the session, also of one that comes into being with the release. */
    @Id
    private UUID sessionId;

    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private DraftIntent intent;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private UUID moduleId;
    private String title;
    private LocalDateTime starts;
    private LocalDateTime ends;
    private String place;
    private String link;
    private Integer capacity;
    private Boolean booksEveryone;
    private Boolean needsAgreement;

    /** Another one after each change, so that nobody overwrites what they have not seen. */
    private UUID stamp;

    private Instant changedAt;

    @Version
    private int version;

    protected SessionDraft() {}

    private SessionDraft(UUID session, UUID cohort, SessionKind kind) {
        this.sessionId = session;
        this.cohortId = cohort;
        this.kind = kind;
    }

    static SessionDraft adding(UUID session, UUID cohort, SessionPlan plan, Instant now) {
        var draft = new SessionDraft(session, cohort, plan.kind());
        draft.intent = DraftIntent.ADD;
        draft.write(plan.settled(false, false), now);
        return draft;
    }

    /** Nothing is meant yet. */
    static SessionDraft of(Session session) {
        return new SessionDraft(session.getId(), session.getCohortId(), session.getKind());
    }

    /** @param plan without anything left open */
    void change(SessionPlan plan, Instant now) {
        if (intent != DraftIntent.ADD) {
            intent = DraftIntent.CHANGE;
        }
        write(plan, now);
    }

    void cancel(Instant now) {
        intent = DraftIntent.CANCEL;
        moduleId = null;
        title = null;
        starts = null;
        ends = null;
        place = null;
        link = null;
        capacity = null;
        booksEveryone = null;
        needsAgreement = null;
        stamp(now);
    }

    private void write(SessionPlan plan, Instant now) {
        moduleId = kind == SessionKind.EVENT ? null : plan.module();
        title = plan.title().strip();
        starts = plan.starts();
        ends = plan.ends();
        place = plan.place().strip();
        link = plan.link().strip();
        capacity = plan.capacity();
        booksEveryone = plan.booksEveryone();
        needsAgreement = plan.needsAgreement();
        stamp(now);
    }

    private void stamp(Instant now) {
        stamp = UUID.randomUUID();
        changedAt = now;
    }

    boolean isCancelling() {
        return intent == DraftIntent.CANCEL;
    }

    boolean isAdding() {
        return intent == DraftIntent.ADD;
    }

    SeatAccess access() {
        return new SeatAccess(sessionId, booksEveryone, needsAgreement);
    }

    SessionPlan plan() {
        return new SessionPlan(
                kind, moduleId, title, starts, ends, place, link, capacity, booksEveryone, needsAgreement);
    }

    UUID getSessionId() {
        return sessionId;
    }

    UUID getCohortId() {
        return cohortId;
    }

    DraftIntent getIntent() {
        return intent;
    }

    SessionKind getKind() {
        return kind;
    }

    UUID getStamp() {
        return stamp;
    }
}
