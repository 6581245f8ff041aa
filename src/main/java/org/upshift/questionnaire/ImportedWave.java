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

    /** Whether it is about before the programme and was asked afterwards. */
    private boolean thoughtBack;

    protected ImportedWave() {}

    /**
     * @param asked how many were asked, or null when that is not known
     * @param made whether the wave is there only for these responses
     */
    ImportedWave(UUID importId, UUID waveId, Integer asked, boolean made, boolean thoughtBack) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.waveId = waveId;
        this.asked = asked;
        this.made = made;
        this.thoughtBack = thoughtBack;
    }

    void brought(int stored) {
        responses = stored;
    }

    UUID getImportId() {
        return importId;
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

    boolean isThoughtBack() {
        return thoughtBack;
    }

    boolean isMade() {
        return made;
    }
}
