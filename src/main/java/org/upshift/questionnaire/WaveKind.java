package org.upshift.questionnaire;

/** When in the life of a cohort a wave asks. */
public enum WaveKind {
    BASELINE("Baseline"),
    POST("After the programme"),
    FOLLOW_UP("Follow-up");

    private final String words;

    WaveKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
