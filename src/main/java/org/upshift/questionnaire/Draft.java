package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What somebody has typed so far in a wave; the row tells neither who nor when. */
@Entity
@Table(name = "answer_draft")
class Draft {
    @Id
    private String place;

    private UUID waveId;
    private String sealed;

    protected Draft() {}

    Draft(String place, UUID waveId, String sealed) {
        this.place = place;
        this.waveId = waveId;
        this.sealed = sealed;
    }

    void write(String newlySealed) {
        sealed = newlySealed;
    }

    String getPlace() {
        return place;
    }

    String getSealed() {
        return sealed;
    }
}
