package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How many responses an import brought into a wave, of how many people asked, and whether the wave is there only for them. */
@Entity
class ImportedWave {

    @Id
    private UUID id;

    private UUID importId;
    private UUID waveId;
    private int responses;
    private Integer asked;
    private boolean made;

    protected ImportedWave() {}

    ImportedWave(UUID importId, UUID waveId, int responses, Integer asked, boolean made) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.waveId = waveId;
        this.responses = responses;
        this.asked = asked;
        this.made = made;
    }

    UUID getId() {
        return id;
    }

    UUID getWaveId() {
        return waveId;
    }

    Integer getAsked() {
        return asked;
    }

    boolean isMade() {
        return made;
    }
}
