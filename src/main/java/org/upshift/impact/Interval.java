package org.upshift.impact;

/**
 * A 95% confidence interval, both ends included, in the unit of its estimate: a proportion from 0 to 1 for a share, a difference of
 * proportions from −1 to 1 for a change.
 */
public record Interval(double low, double high) {

    /** The 97.5% point of the standard normal distribution, which makes the intervals of this package 95% intervals. */
    static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException if an end is not a number or the ends are in the wrong order */
    public Interval {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
        }
    }

    /** Whether the value lies between the ends or on one of them. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The same interval in percentage points (× 100). */
    public Interval inPoints() {
        return new Interval(100 * low, 100 * high);
    }

    /** The interval of a difference of proportions, cut to −1 to 1. */
    static Interval ofDifference(double low, double high) {
        return new Interval(Math.max(-1, low), Math.min(1, high));
    }
}
