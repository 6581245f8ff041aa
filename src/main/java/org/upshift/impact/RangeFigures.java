package org.upshift.impact;

import java.util.List;

/**
 * What waves that are not linked leave open: the least and the largest share of people who can have gained and lost.
 *
 * @param gained proportions from 0 to 1
 * @param lost proportions from 0 to 1
 */
public record RangeFigures(List<Double> gained, List<Double> lost) {

    /** @return null when a wave is shown without a percentage */
    static RangeFigures of(ShownShare pre, ShownShare post, Profile profile) {
        return pre.percentage() && post.percentage()
                ? PairedRange.of(pre.share(), post.share())
                        .map(range -> new RangeFigures(ends(range.gained(), profile), ends(range.lost(), profile)))
                        .orElse(null)
                : null;
    }

    private static List<Double> ends(Interval range, Profile profile) {
        return List.of(profile.proportion(range.low()), profile.proportion(range.high()));
    }
}
