package org.upshift.questionnaire;

import java.time.LocalDateTime;

/** Where a wave is: by the clock open from its first moment until the moment in which it closes; or set aside with its evaluation. */
public enum WaveState {
    PLANNED("Planned"),
    OPEN("Open"),
    CLOSED("Closed"),
    SET_ASIDE("Set aside");

    private final String words;

    WaveState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static WaveState of(LocalDateTime opens, LocalDateTime closes, LocalDateTime now) {
        if (now.isBefore(opens)) {
            return PLANNED;
        }
        return now.isBefore(closes) ? OPEN : CLOSED;
    }
}
