package org.upshift.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.booking.SeatRequestStatus.Event;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** That somebody asks for a seat in a session that needs the team's agreement, and what the team says. */
@Entity
class SeatRequest {
    static final int LONGEST_WORDS = 1000;

    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private SeatRequestStatus status;

    /** Why they ask; empty where they have not been asked. */
    private String words;

    private Instant askedAt;

    /** What the team says to them. */
    private String remark;

    private UUID decidedBy;
    private Instant decidedAt;

    /** At most one of a person for a session that is asked or agreed. */
    private String liveKey;

    @Version
    private int version;

    protected SeatRequest() {}

    SeatRequest(UUID sessionId, UUID personId, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.personId = personId;
        this.status = SeatRequestStatus.ASKED;
        this.words = "";
        this.askedAt = askedAt;
        this.remark = "";
        this.liveKey = Booking.liveKey(sessionId, personId);
    }

    /** Whoever asks twice has other words, and keeps their turn. */
    void say(String why) {
        words = required(why, "words", "Say why you would like to come", "Why you would like to come");
    }

    /** @param says may be empty */
    void agree(Actor team, String says, Instant now) {
        remark = limited(says, "remark", "What you say");
        decide(Event.AGREE, team, now);
    }

    /** Whoever has a seat already, or is given one by the team, does not have to ask. @param team null where it comes with the rule */
    void agreeUnasked(Actor team, Instant now) {
        decide(Event.AGREE, team, now);
    }

    void refuse(Actor team, String says, Instant now) {
        remark = required(says, "remark", "Say why you refuse", "What you say");
        decide(Event.REFUSE, team, now);
    }

    void withdraw(Actor team, String says, Instant now) {
        remark = required(says, "reason", "Say why you withdraw your agreement", "What you say");
        decide(Event.WITHDRAW, team, now);
    }

    void takeBack() {
        moveTo(Event.TAKE_BACK);
    }

    void end() {
        moveTo(Event.END);
    }

    /** Becomes the request of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : Booking.liveKey(sessionId, person);
    }

    private void decide(Event event, Actor team, Instant now) {
        moveTo(event);
        decidedBy = team == null ? null : team.answerable();
        decidedAt = now;
    }

    private void moveTo(Event event) {
        status = status.next(event)
                .orElseThrow(() -> new RuleViolation(
                        "request-decided",
                        "One of these requests has been decided or taken back meanwhile: look again"));
        liveKey = isLive() ? liveKey : null;
    }

    private static String required(String typed, String field, String missing, String what) {
        String text = limited(typed, field, what);
        if (text.isEmpty()) {
            throw new RuleViolation(field + "-missing", field, missing);
        }
        return text;
    }

    private static String limited(String typed, String field, String what) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.length() > LONGEST_WORDS) {
            throw new RuleViolation(field + "-too-long", field, what + " must be 1,000 characters or fewer");
        }
        return text;
    }

    private boolean isLive() {
        return status == SeatRequestStatus.ASKED || status == SeatRequestStatus.AGREED;
    }

    boolean isAgreed() {
        return status == SeatRequestStatus.AGREED;
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

    String getRemark() {
        return remark;
    }
}
