package org.upshift.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upshift.questionnaire.WordingChange;

/**
 * What was answered to one item, before any rule of disclosure. Not to be seen outside this package.
 *
 * @param baseline the valid answers of the baseline wave; empty when the item was not asked in one
 * @param post the valid answers of the post wave; empty when the item was not asked in one
 * @param followUp the valid answers months later; empty when the item was not asked then
 * @param pairs the answers of those who answered both waves; empty when waves cannot be linked
 * @param news how many people these answers have more or less than an earlier publication
 * @param kirkpatrick the level of evaluation that the item was given, 1 to 4, or null
 * @param wordings how other versions of the item are worded
 */
record ItemAnswers(
        String code,
        String theme,
        String text,
        int version,
        Scale scale,
        Optional<Distribution> baseline,
        Optional<Distribution> post,
        Optional<Distribution> followUp,
        Optional<PairedAnswers> pairs,
        News news,
        Integer kirkpatrick,
        List<WordingChange> wordings) {

    boolean askedTwice() {
        return baseline.isPresent() && post.isPresent();
    }

    /** The share of confident answers before, and what of it is shown. */
    ShownShare before(WaveFigures shown) {
        return new ShownShare(baseline.get().from(scale.confidentFrom()), shown);
    }

    /** The share of confident answers after, and what of it is shown. */
    ShownShare after(WaveFigures shown) {
        return new ShownShare(post.get().from(scale.confidentFrom()), shown);
    }

    /** All points of the scale, with a 0 for those that nobody chose. */
    Distribution onScale(Distribution answers) {
        return Distribution.onScale(scale.min(), scale.max(), Map.copyOf(answers.counts()));
    }
}
