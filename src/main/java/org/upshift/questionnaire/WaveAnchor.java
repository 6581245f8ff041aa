package org.upshift.questionnaire;

/** What a wave's dates are counted from, when they follow the dates of the cohort. */
public enum WaveAnchor {
    START("the first day of the programme"),
    FINISH("the last day of the programme"),
    SESSION("the session");

    private final String words;

    WaveAnchor(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
