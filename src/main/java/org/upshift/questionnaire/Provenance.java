package org.upshift.questionnaire;

import java.util.List;

/** Where the figures of a report come from, when that needs saying. */
public final class Provenance {

    private static final String THOUGHT_BACK =
            "What stands as before was asked together with what stands as after: people thought back. Answers of this kind tend to"
                    + " show a larger change than answers that were given before.";

    private Provenance() {}

    /**
     * @param written what the questionnaire says of itself, or null
     * @param waves of the questionnaire
     */
    static String of(String written, List<AnswerQueries.WaveRow> waves) {
        if (waves.stream().noneMatch(wave -> wave.thoughtBack() > 0)) {
            return written;
        }
        return written == null ? THOUGHT_BACK : written + " " + THOUGHT_BACK;
    }

    /** Whether it says that counts were worked out from percentages that somebody published. */
    public static boolean isOfPercentages(String provenance) {
        return provenance != null && !provenance.equals(THOUGHT_BACK);
    }
}
