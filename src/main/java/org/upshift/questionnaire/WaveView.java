package org.upshift.questionnaire;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A wave with its response rate.
 *
 * @param opens Europe/London
 * @param closes Europe/London, the first moment in which it can no longer be answered
 */
public record WaveView(
        UUID id,
        UUID questionnaireId,
        WaveKind kind,
        LocalDateTime opens,
        LocalDateTime closes,
        WaveState state,
        int invited,
        int answered) {

    public LocalDate firstDay() {
        return opens.toLocalDate();
    }

    public boolean open() {
        return state == WaveState.OPEN;
    }

    public boolean closed() {
        return state == WaveState.CLOSED;
    }
}
