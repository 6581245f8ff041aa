package org.upshift.impact;

import java.util.Optional;

/**
 * The Wilson score interval of one proportion, 95%, without continuity correction.
 *
 * <p>Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc.
 * 22:209–212; method 3 of R. G. Newcombe (1998), Stat. Med. 17:857–872.
 */
public final class Wilson {

    private Wilson() {}

    /**
     * (2k + z² ± z √(z² + 4k(n − k)/n)) / (2(n + z²)) for k of n and z = 1.95996.
     *
     * @return proportions from 0 to 1, exactly 0 at the low end when k = 0 and exactly 1 at the high end when k = n; empty when n = 0
     */
    public static Optional<Interval> interval(Share share) {
        if (share.valid() == 0) {
            return Optional.empty();
        }
        double n = share.valid();
        double k = share.count();
        double z2 = Interval.Z * Interval.Z;
        double centre = 2 * k + z2;
        double half = Interval.Z * Math.sqrt(z2 + 4 * k * (n - k) / n);
        double width = 2 * (n + z2);
        double low = share.count() == 0 ? 0 : (centre - half) / width;
        double high = share.count() == share.valid() ? 1 : (centre + half) / width;
        return Optional.of(new Interval(low, high));
    }
}
