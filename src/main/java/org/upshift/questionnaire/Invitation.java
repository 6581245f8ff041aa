package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Somebody was asked, and has answered or not. It knows nothing of what was answered, or when. */
@Entity
class Invitation {

    @Id
    private UUID id;

    private UUID waveId;
    private UUID personId;
    private boolean answered;

    protected Invitation() {}

    Invitation(UUID waveId, UUID personId) {
        this.id = UUID.randomUUID();
        this.waveId = waveId;
        this.personId = personId;
    }

    /** A new row that says the same. */
    Invitation again() {
        var same = new Invitation(waveId, personId);
        same.answered = answered;
        return same;
    }

    void answer() {
        answered = true;
    }

    boolean isAnswered() {
        return answered;
    }
}
