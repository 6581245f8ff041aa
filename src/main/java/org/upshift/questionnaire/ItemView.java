package org.upshift.questionnaire;

import java.util.List;
import java.util.UUID;

/**
 * An item as it is asked and counted.
 *
 * @param version of its wording
 * @param confidentFrom the lowest answer that counts as confident
 * @param labels none, those of the lowest and the highest answer, or one for each answer
 * @param position where its answer stands in {@link ResponseRow#choices()}
 * @param theme the heading under which it stands, or empty
 */
public record ItemView(
        UUID id,
        String code,
        int version,
        String text,
        ItemKind kind,
        int scaleMin,
        int scaleMax,
        int confidentFrom,
        List<String> labels,
        int position,
        boolean inBaseline,
        boolean inPost,
        String theme) {

    public boolean isCounted() {
        return kind.isCounted();
    }

    public boolean askedIn(WaveKind wave) {
        return wave == WaveKind.BASELINE ? inBaseline : inPost;
    }

    /** The label of an answer, or empty when it has none. */
    public String label(int answer) {
        int steps = scaleMax - scaleMin + 1;
        if (labels.size() == steps) {
            return labels.get(answer - scaleMin);
        }
        if (labels.size() == 2 && answer == scaleMin) {
            return labels.get(0);
        }
        return labels.size() == 2 && answer == scaleMax ? labels.get(1) : "";
    }
}
