package org.upshift.questionnaire;

/** When in the life of a cohort a wave asks. */
public enum WaveKind {
    BASELINE("Baseline"),
    POST("After the programme"),
    FOLLOW_UP("Follow-up"),
    /** How it was before, asked on the pages of the post wave and paired with it by the same respondent code: the then-test. */
    RETROSPECTIVE("Looking back"),
    /** On one session. */
    FEEDBACK("Feedback"),
    /** A few questions at any time. */
    PULSE("Pulse");

    private final String words;

    WaveKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** "Follow-up after 3 months", "Feedback: Module 1" */
    public String words(int part, String name) {
        if (this == FOLLOW_UP && part > 0) {
            return words + " after " + part + (part == 1 ? " month" : " months");
        }
        return name == null || name.isEmpty() ? words : words + ": " + name;
    }

    /** The same within a sentence: "follow-up after 3 months", "feedback: Module 1" */
    public String inSentence(int part, String name) {
        String alone = words(part, name);
        return Character.toLowerCase(alone.charAt(0)) + alone.substring(1);
    }

    /** Whether there may be any number of waves of this kind. */
    public boolean isRepeated() {
        return this == FEEDBACK || this == PULSE;
    }
}
