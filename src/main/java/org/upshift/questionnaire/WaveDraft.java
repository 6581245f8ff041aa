package org.upshift.questionnaire;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A wave that is to be.
 *
 * @param opens Europe/London
 * @param closes Europe/London, the first moment in which it can no longer be answered
 * @param asked how many were asked when it was not Upshift that asked, {@link #NOT_KNOWN} where nobody has said; otherwise null
 */
public record WaveDraft(WaveKind kind, LocalDateTime opens, LocalDateTime closes, Integer asked) {

    /** People were asked elsewhere, and nobody has said how many. */
    public static final int NOT_KNOWN = 0;

    /** Open on both days and all days between. */
    public static WaveDraft days(WaveKind kind, LocalDate first, LocalDate last) {
        return new WaveDraft(kind, first.atStartOfDay(), last.plusDays(1).atStartOfDay(), null);
    }
}
