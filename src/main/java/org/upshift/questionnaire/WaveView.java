package org.upshift.questionnaire;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A wave with its response rate.
 *
 * @param opens Europe/London
 * @param closes Europe/London, the first moment in which it can no longer be answered
 * @param invited how many were asked; null when that was elsewhere and nobody has said
 * @param part months after the end for a follow-up, a number for feedback and pulse
 * @param name of a feedback or pulse wave, or null
 * @param openly how many have answered besides, by an open link
 */
public record WaveView(
        UUID id,
        UUID questionnaireId,
        WaveKind kind,
        LocalDateTime opens,
        LocalDateTime closes,
        WaveState state,
        Integer invited,
        int answered,
        int part,
        String name,
        int openly) {

    /** "12 of 18"; "12" when it is not known how many were asked. */
    public String rate() {
        return invited == null ? String.valueOf(answered) : answered + " of " + invited;
    }

    /** Whether everybody is still to be asked. */
    public boolean nobodyAsked() {
        return invited != null && invited == 0;
    }

    /** "Baseline", "Follow-up after 3 months", "Feedback: Module 1" */
    public String title() {
        return kind.words(part, name);
    }

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
