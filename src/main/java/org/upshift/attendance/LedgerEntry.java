package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionView;

/** Time given towards the days of a programme, or taken away again. It is never changed. */
@Entity
@Immutable
class LedgerEntry {
    @Id
    private UUID id;

    private UUID cohortId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private LedgerKind kind;

    private int minutes;
    private LocalDate givenOn;
    private String words;
    private UUID sessionId;
    private UUID markId;
    private UUID meetingId;
    private UUID reversesId;
    private UUID enteredBy;
    private String enteredByName;
    private Instant enteredAt;

    protected LedgerEntry() {}

    private LedgerEntry(UUID cohort, UUID person, LedgerKind kind, int minutes, LocalDate on, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.cohortId = cohort;
        this.personId = person;
        this.kind = kind;
        this.minutes = minutes;
        this.givenOn = on;
        this.words = "";
        this.enteredBy = by.answerable();
        this.enteredByName = by.getName();
        this.enteredAt = now;
    }

    /** Of a session that was attended, or caught up. */
    static LedgerEntry attended(SessionView session, Mark mark, Actor by, Instant now) {
        var entry = new LedgerEntry(
                session.cohortId(),
                mark.getPersonId(),
                mark.getAttendance() == Attendance.CAUGHT_UP ? LedgerKind.CAUGHT_UP : LedgerKind.ATTENDED,
                mark.getMinutes(),
                session.starts().toLocalDate(),
                by,
                now);
        entry.sessionId = session.id();
        entry.markId = mark.getId();
        return entry;
    }

    static LedgerEntry convened(CommunityMeeting meeting, Actor by, Instant now) {
        var entry = new LedgerEntry(
                meeting.getCohortId(),
                meeting.getPersonId(),
                LedgerKind.CONVENED,
                meeting.getMinutes(),
                meeting.getHeldOn(),
                by,
                now);
        entry.meetingId = meeting.getId();
        return entry;
    }

    /** @param what they did, in the words of the participant */
    static LedgerEntry selfDirected(UUID cohort, LocalDate on, int minutes, String what, Actor by, Instant now) {
        var entry = new LedgerEntry(cohort, by.id(), LedgerKind.SELF_DIRECTED, minutes, on, by, now);
        entry.words = what;
        return entry;
    }

    /** The entry that takes all of this one away. */
    LedgerEntry reversal(Actor by, Instant now) {
        var reversal = new LedgerEntry(cohortId, personId, kind, -minutes, givenOn, by, now);
        reversal.sessionId = sessionId;
        reversal.meetingId = meetingId;
        reversal.reversesId = id;
        return reversal;
    }

    UUID getId() {
        return id;
    }
}
