package org.upshift.impact;

import java.util.List;

/**
 * What waves that are not linked leave open: the least and the largest share of people who can have gained and lost.
 *
 * @param gained proportions from 0 to 1
 * @param lost proportions from 0 to 1
 */
public record RangeFigures(List<Double> gained, List<Double> lost) {

    /** @return null when a wave has no valid answer, or so few that percentages are not shown */
    static RangeFigures of(Share pre, Share post, Profile profile) {
        return profile.percentages(Math.min(pre.valid(), post.valid()))
                ? PairedRange.of(pre, post)
                        .map(range -> new RangeFigures(ends(range.gained(), profile), ends(range.lost(), profile)))
                        .orElse(null)
                : null;
    }

    private static List<Double> ends(Interval range, Profile profile) {
        return List.of(profile.proportion(range.low()), profile.proportion(range.high()));
    }
}
