package org.upshift.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

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
    private boolean booksEveryone;
    private Instant removedAt;

    @Version
    private int version;

    protected Session() {}

    Session(UUID cohortId, SessionPlan plan) {
        this.id = UUID.randomUUID();
        this.cohortId = cohortId;
        this.kind = plan.kind();
        this.zone = LondonTime.ZONE.getId();
        change(plan);
    }

    /** Changes everything but the kind, which other things rely on. */
    final void change(SessionPlan plan) {
        requireTitle(plan.title());
        requireRealTime(plan.starts(), "starts");
        requireRealTime(plan.ends(), "ends");
        if (!plan.ends().isAfter(plan.starts())) {
            throw new RuleViolation("ends-before-start", "ends", "The end must be after the start");
        }
        requireHttps(plan.link());
        requireSeats(plan.capacity());
        if (kind == SessionKind.WEBINAR && plan.module() == null) {
            throw new RuleViolation("module-missing", "module", "Select the module that the webinar belongs to");
        }
        changeModule(kind == SessionKind.EVENT ? null : plan.module());
        booksEveryone = plan.booksEveryone() == null ? booksEveryone : plan.booksEveryone();
        if (booksEveryone && isGroup()) {
            throw new RuleViolation(
                    "group-for-everyone",
                    "everyone",
                    "People choose between groups: a group cannot be booked for everyone");
        }
        title = plan.title().strip();
        starts = plan.starts();
        ends = plan.ends();
        place = plan.place().strip();
        link = plan.link().strip();
        capacity = plan.capacity();
    }

    private void changeModule(UUID module) {
        boolean changes = title != null && !Objects.equals(moduleId, module);
        if (kind == SessionKind.MODULE && changes && booked + offered > 0) {
            throw new RuleViolation(
                    "group-booked",
                    "module",
                    "People have booked: what this is a parallel group of can no longer change");
        }
        moduleId = module;
    }

    /** Whether it is a parallel group of another module. */
    boolean isGroup() {
        return kind == SessionKind.MODULE && moduleId != null;
    }

    boolean isBooksEveryone() {
        return booksEveryone;
    }

    private static void requireTitle(String title) {
        if (title.isBlank()) {
            throw new RuleViolation("title-missing", "title", "Enter a title");
        }
    }

    private void requireRealTime(LocalDateTime time, String field) {
        if (ZoneId.of(zone).getRules().getValidOffsets(time).isEmpty()) {
            throw new RuleViolation("no-such-time", field, "There is no such time on this day: the clocks go forward");
        }
    }

    private void requireSeats(int wanted) {
        int needed = booked + offered;
        if (wanted < Math.max(1, needed)) {
            throw new RuleViolation(
                    "capacity-below-booked",
                    "capacity",
                    needed == 0
                            ? "Seats must be 1 or more"
                            : "Seats must be " + needed + " or more: so many are booked"
                                    + (offered == 0 ? "" : " or offered to those who wait"));
        }
    }

    private static void requireHttps(String link) {
        try {
            if (!link.isBlank()) {
                var uri = new URI(link.strip());
                if ("https".equals(uri.getScheme()) && uri.getHost() != null) {
                    return;
                }
                throw new URISyntaxException(link, "not https");
            }
        } catch (URISyntaxException unusable) {
            throw new RuleViolation("link-not-https", "link", "The joining link must begin with https://");
        }
    }

    /** Modules are numbered by date; a webinar has the number of its module, an event has 0. */
    void number(int newNumber) {
        number = newNumber;
    }

    void remove(Instant now) {
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
        removedAt = now;
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

    Instant getRemovedAt() {
        return removedAt;
    }
}
