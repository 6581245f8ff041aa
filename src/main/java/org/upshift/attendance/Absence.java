package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.booking.CancelReason;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** That somebody told that they cannot come to a session, and whether the team authorised it. Why is for the team alone. */
@Entity
class Absence {
    static final int LONGEST_WORDS = 1000;

    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private CancelReason reason;

    private String words;
    private Instant toldAt;
    private Instant withdrawnAt;

    /** Null until it is decided. */
    private Boolean authorised;

    private String remark;
    private UUID decidedBy;
    private Instant decidedAt;

    /** At most one of a person for a session that is not taken back. */
    private String liveKey;

    @Version
    private int version;

    protected Absence() {}

    Absence(UUID sessionId, UUID personId, Instant now) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.personId = personId;
        this.reason = CancelReason.OTHER;
        this.words = "";
        this.toldAt = now;
        this.remark = "";
        this.liveKey = liveKey(sessionId, personId);
    }

    static String liveKey(UUID session, UUID person) {
        return session + "/" + person;
    }

    /** Other words need another decision. */
    void tell(CancelReason why, String inTheirWords) {
        var findings = new Findings();
        findings.require(why != null && why.isGiven(), "reason-unknown", "reason", "Select why you cannot come");
        findings.require(
                inTheirWords.length() <= LONGEST_WORDS,
                "words-too-long",
                "words",
                "What the team should know must be 1,000 characters or fewer");
        findings.throwAny();
        reason = why;
        words = inTheirWords;
        authorised = null;
        remark = "";
        decidedBy = null;
        decidedAt = null;
    }

    /** They had a seat again meanwhile, so that it counts from now on. */
    void toldAnew(Instant now) {
        toldAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        liveKey = null;
    }

    /** @param why the participant reads it; may be empty where it is authorised */
    void decide(boolean yes, String why, Actor team, Instant now) {
        String says = why == null ? "" : why.strip();
        if (!yes && says.isEmpty()) {
            throw new RuleViolation("remark-missing", "remark", "Say why it is not authorised");
        }
        if (says.length() > LONGEST_WORDS) {
            throw new RuleViolation("remark-too-long", "remark", "What you say must be 1,000 characters or fewer");
        }
        authorised = yes;
        remark = says;
        decidedBy = team.answerable();
        decidedAt = now;
    }

    /** Becomes the absence of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : liveKey(sessionId, person);
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

    Instant getToldAt() {
        return toldAt;
    }

    Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
