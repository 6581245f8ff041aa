package org.upshift.questionnaire;

/** When an item is asked. */
record Occasions(boolean baseline, boolean post, boolean session, boolean pulse) {

    /** Whether a wave of this kind asks it. */
    boolean include(WaveKind wave) {
        return switch (wave) {
            case BASELINE -> baseline;
            case POST, FOLLOW_UP -> post;
            case RETROSPECTIVE -> baseline && post;
            case FEEDBACK -> session;
            case PULSE -> pulse;
        };
    }

    boolean any() {
        return baseline || post || session || pulse;
    }
}
