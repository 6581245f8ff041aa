package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionView;

/** The work with which somebody makes up for a session that they missed. It never makes them present. */
@Entity
class CatchUp {
    private static final int LONGEST_REMARK = 1000;

    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private CatchUpWay way;

    private UUID groupId;
    private int minutes;
    private String reflection;

    @Enumerated(EnumType.STRING)
    private CatchUpStatus status;

    private Instant sentAt;
    private String remark;
    private UUID decidedBy;
    private Instant decidedAt;

    /** At most one of a person for a session that is not refused. */
    private String liveKey;

    @Version
    private int version;

    protected CatchUp() {}

    CatchUp(SessionView session, UUID personId, CatchUpWork work, Instant now) {
        work.require(session);
        this.id = UUID.randomUUID();
        this.sessionId = session.id();
        this.personId = personId;
        this.way = work.way();
        this.groupId = work.isOtherGroup() ? work.group() : null;
        this.minutes = work.counted();
        this.reflection = work.reflection();
        this.status = CatchUpStatus.SENT;
        this.sentAt = now;
        this.remark = "";
        this.liveKey = Absence.liveKey(sessionId, personId);
    }

    void accept(Actor team, Instant now) {
        decide(CatchUpStatus.Event.ACCEPT, "", team, now);
    }

    /** @param why the participant reads it */
    void refuse(String why, Actor team, Instant now) {
        if (why == null || why.isBlank()) {
            throw new RuleViolation("remark-missing", "remark", "Say why it is not accepted");
        }
        if (why.strip().length() > LONGEST_REMARK) {
            throw new RuleViolation("remark-too-long", "remark", "The reason must be 1,000 characters or fewer");
        }
        decide(CatchUpStatus.Event.REFUSE, why.strip(), team, now);
        liveKey = null;
    }

    /** Becomes the work of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : Absence.liveKey(sessionId, person);
    }

    private void decide(CatchUpStatus.Event event, String words, Actor team, Instant now) {
        moveTo(status.next(event)
                .orElseThrow(() -> new RuleViolation("catch-up-decided", "This is already “" + status.words() + "”")));
        remark = words;
        decidedBy = team.answerable();
        decidedAt = now;
    }

    private void moveTo(CatchUpStatus next) {
        status = next;
    }

    UUID getId() {
        return id;
    }

    UUID getSessionId() {
        return sessionId;
    }

    UUID getPersonId() {
        return personId;
    }

    CatchUpWay getWay() {
        return way;
    }

    CatchUpStatus getStatus() {
        return status;
    }

    int getMinutes() {
        return minutes;
    }
}
