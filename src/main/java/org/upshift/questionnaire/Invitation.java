package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody was asked, and has answered or not. It knows nothing of what was answered, or when. */
@Entity
class Invitation {

    @Id
    private UUID id;

    private UUID waveId;
    private UUID personId;
    private boolean answered;
    private LocalDate invitedOn;
    private int reminders;
    private LocalDate remindedOn;

    /** The person under whose id the answers are given, where two turned out to be one; null for their own. */
    private UUID answersAs;

    protected Invitation() {}

    Invitation(UUID waveId, UUID personId) {
        this.id = UUID.randomUUID();
        this.waveId = waveId;
        this.personId = personId;
    }

    Invitation(UUID waveId, UUID personId, LocalDate today) {
        this(waveId, personId);
        this.invitedOn = today;
    }

    /** A new row that says the same, apart from how often somebody was reminded: that would tell when they answered. */
    Invitation again() {
        var same = new Invitation(waveId, personId);
        same.answered = answered;
        same.answersAs = answersAs;
        return same;
    }
}
