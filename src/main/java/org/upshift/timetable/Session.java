package org.upshift.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;

/** Anything with a date in a cohort. Seats are taken and given back by {@link Seats} alone. */
@Entity
@DynamicUpdate
class Session {
    @Id
    private UUID id;

    private UUID cohortId;

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
    private int booked;
    private int offered;
    private int guests;
    private boolean booksEveryone;
    private boolean needsAgreement;
    private Instant removedAt;

    @Version
    private int version;

    protected Session() {}

    Session(UUID cohortId, SessionPlan plan) {
        this(UUID.randomUUID(), cohortId, plan);
    }

    Session(UUID id, UUID cohortId, SessionPlan plan) {
        this(id, cohortId, plan.kind());
        change(plan);
    }

    /** One that is yet to be planned. */
    Session(UUID cohortId, SessionKind kind) {
        this(UUID.randomUUID(), cohortId, kind);
    }

    Session(UUID id, UUID cohortId, SessionKind kind) {
        this.id = id;
        this.cohortId = cohortId;
        this.kind = kind;
        this.zone = LondonTime.ZONE.getId();
    }

    /** Changes everything but the kind, which other things rely on. */
    final void change(SessionPlan plan) {
        RuleViolations.throwAny(SessionRules.against(this, plan));
        moduleId = kind == SessionKind.EVENT ? null : plan.module();
        var settled = plan.settled(booksEveryone, needsAgreement);
        booksEveryone = settled.booksEveryone();
        needsAgreement = settled.needsAgreement();
        title = plan.title().strip();
        starts = plan.starts();
        ends = plan.ends();
        place = plan.place().strip();
        link = plan.link().strip();
        capacity = plan.capacity();
    }

    /** Whether it is a parallel group of another module. */
    boolean isGroup() {
        return kind == SessionKind.MODULE && moduleId != null;
    }

    boolean isBooksEveryone() {
        return booksEveryone;
    }

    boolean isNeedsAgreement() {
        return needsAgreement;
    }

    SeatAccess access() {
        return new SeatAccess(id, booksEveryone, needsAgreement);
    }

    /** Modules are numbered by date; a webinar has the number of its module, an event has 0. */
    void number(int newNumber) {
        number = newNumber;
    }

    SessionView view() {
        return new SessionView(
                id, cohortId, kind, number, moduleId, title, starts, ends, zone, place, link, capacity, booked, offered,
                guests);
    }

    void remove(Instant now) {
        requireUnbooked();
        removedAt = now;
    }

    void requireUnbooked() {
        if (offered > 0) {
            throw new RuleViolation(
                    "session-offered",
                    "This session cannot be removed yet: a seat is offered to somebody on the waiting list");
        }
        if (booked > 0) {
            throw new RuleViolation(
                    "session-booked",
                    booked == 1
                            ? "This session cannot be removed: 1 person has booked it"
                            : "This session cannot be removed: " + booked + " people have booked it");
        }
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    SessionKind getKind() {
        return kind;
    }

    int getNumber() {
        return number;
    }

    UUID getModuleId() {
        return moduleId;
    }

    String getTitle() {
        return title;
    }

    LocalDateTime getStarts() {
        return starts;
    }

    LocalDateTime getEnds() {
        return ends;
    }

    String getZone() {
        return zone;
    }

    String getPlace() {
        return place;
    }

    String getLink() {
        return link;
    }

    int getCapacity() {
        return capacity;
    }

    int getBooked() {
        return booked;
    }

    int getOffered() {
        return offered;
    }

    int getGuests() {
        return guests;
    }

    /** Those for whom there must be seats. */
    int getNeeded() {
        return booked + offered + guests;
    }

    Instant getRemovedAt() {
        return removedAt;
    }
}
