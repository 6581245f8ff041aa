package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionView;

/** One entry of a register. It is never changed: the next one of the same person counts in its place. */
@Entity
@Immutable
@Table(name = "attendance_mark")
class Mark {
    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    private int minutes;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    /** Why it was put right; empty for what was recorded on the day. */
    private String reason;

    protected Mark() {}

    /** @param ordinal 1 for the first mark of a person in a session */
    Mark(SessionView session, UUID personId, int ordinal, Attendance attendance, int minutes, Actor by, Instant now) {
        this(session, personId, ordinal, attendance, minutes, "", by, now);
    }

    /** @param reason why it is put right */
    Mark(
            SessionView session,
            UUID personId,
            int ordinal,
            Attendance attendance,
            int minutes,
            String reason,
            Actor by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.sessionId = session.id();
        this.personId = personId;
        this.ordinal = ordinal;
        this.attendance = attendance;
        this.minutes = minutes;
        this.recordedBy = by.answerable();
        this.recordedByName = by.getName();
        this.recordedAt = now;
        this.reason = reason;
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    int getOrdinal() {
        return ordinal;
    }

    Attendance getAttendance() {
        return attendance;
    }

    /** Null when it was nobody with an account. */
    UUID getRecordedBy() {
        return recordedBy;
    }

    int getMinutes() {
        return minutes;
    }
}
