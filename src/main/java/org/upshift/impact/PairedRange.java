package org.upshift.impact;

import java.util.Optional;

/**
 * What two waves that are not linked leave open: the least and the largest share of people who can have gained and lost, whatever the
 * pairs were.
 *
 * <p>Source: the Fréchet bounds of a joint distribution with given margins.
 *
 * @param gained the possible shares of people who were confident only after, proportions from 0 to 1
 * @param lost the possible shares of people who were confident only before, proportions from 0 to 1
 */
public record PairedRange(Interval gained, Interval lost) {

    /**
     * For the shares p before and q after: gained from max(0, q − p) to min(q, 1 − p), lost from max(0, p − q) to min(p, 1 − q). Not
     * confidence intervals: bounds that hold for the people asked.
     *
     * @return empty when a wave has no valid answer
     */
    public static Optional<PairedRange> of(Share pre, Share post) {
        if (pre.valid() == 0 || post.valid() == 0) {
            return Optional.empty();
        }
        double p = pre.proportion().getAsDouble();
        double q = post.proportion().getAsDouble();
        return Optional.of(new PairedRange(
                new Interval(Math.max(0, q - p), Math.max(Math.max(0, q - p), Math.min(q, 1 - p))),
                new Interval(Math.max(0, p - q), Math.max(Math.max(0, p - q), Math.min(p, 1 - q)))));
    }
}
