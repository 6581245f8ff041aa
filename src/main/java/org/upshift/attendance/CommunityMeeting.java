package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** A meeting of their community that a participant convened, and what was learned there. */
@Entity
class CommunityMeeting {
    private static final int LONGEST_REMARK = 1000;

    @Id
    private UUID id;

    private UUID cohortId;
    private UUID personId;
    private LocalDate heldOn;
    private int minutes;
    private String place;
    private int people;
    private String learned;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    /** Whether its time is in the ledger. */
    private boolean counted;

    private String remark;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private Instant loggedAt;

    @Version
    private int version;

    protected CommunityMeeting() {}

    /** @param counted whether it counts before anybody has confirmed it */
    CommunityMeeting(UUID cohort, UUID person, MeetingReport report, boolean counted, Instant now) {
        report.require(LondonTime.today(now));
        this.id = UUID.randomUUID();
        this.cohortId = cohort;
        this.personId = person;
        this.heldOn = report.heldOn();
        this.minutes = report.minutes();
        this.place = report.place().strip();
        this.people = report.people();
        this.learned = report.learned().strip();
        this.status = MeetingStatus.LOGGED;
        this.counted = counted;
        this.remark = "";
        this.decidedByName = "";
        this.loggedAt = now;
    }

    void confirm(Actor team, Instant now) {
        decide(MeetingStatus.Event.CONFIRM, "", team, now);
        counted = true;
    }

    /** @param why the participant reads it */
    void refuse(String why, Actor team, Instant now) {
        if (why == null || why.isBlank()) {
            throw new RuleViolation("remark-missing", "remark", "Say why it does not count");
        }
        if (why.strip().length() > LONGEST_REMARK) {
            throw new RuleViolation("remark-too-long", "remark", "The reason must be 1,000 characters or fewer");
        }
        decide(MeetingStatus.Event.REFUSE, why.strip(), team, now);
        counted = false;
    }

    void withdraw() {
        moveTo(MeetingStatus.Event.WITHDRAW);
        counted = false;
    }

    /** Becomes the meeting of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
    }

    private void decide(MeetingStatus.Event event, String words, Actor team, Instant now) {
        moveTo(event);
        remark = words;
        decidedBy = team.answerable();
        decidedByName = team.getName();
        decidedAt = now;
    }

    private void moveTo(MeetingStatus.Event event) {
        status = status.next(event)
                .orElseThrow(
                        () -> new RuleViolation("meeting-decided", "This meeting is already “" + status.words() + "”"));
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    UUID getPersonId() {
        return personId;
    }

    LocalDate getHeldOn() {
        return heldOn;
    }

    int getMinutes() {
        return minutes;
    }

    boolean isCounted() {
        return counted;
    }
}
