package org.upshift.impact;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The change of a share from one wave to a later one, each with its own number of valid answers. */
public record Shift(Share pre, Share post) {

    /** post − pre in percentage points, not rounded; empty when a wave has no valid answer. */
    public OptionalDouble points() {
        return defined()
                ? OptionalDouble.of(100.0 * numerator() / ((double) pre.valid() * post.valid()))
                : OptionalDouble.empty();
    }

    /**
     * post − pre in whole percentage points, half away from zero, rounded once from the four counts; so it can differ by one from
     * {@link #differenceOfRounded()}. Empty when a wave has no valid answer.
     */
    public OptionalInt roundedPoints() {
        return defined()
                ? OptionalInt.of((int) Rounding.halfAwayFromZero(
                        Math.multiplyExact(100, numerator()), Math.multiplyExact((long) pre.valid(), post.valid())))
                : OptionalInt.empty();
    }

    /** The difference of the two rounded percentages, which a reader would compute from the print; empty as above. */
    public OptionalInt differenceOfRounded() {
        return defined()
                ? OptionalInt.of(
                        post.roundedPercent().getAsInt() - pre.roundedPercent().getAsInt())
                : OptionalInt.empty();
    }

    /** The change as printed, such as "42% → 92%", with the rule of {@link Share#text()}; empty when a wave has no valid answer. */
    public Optional<String> headline() {
        return pre.text().flatMap(from -> post.text().map(to -> from + " → " + to));
    }

    /** The 95% interval for waves that are not linked, see {@link NewcombeIndependent}. */
    public Optional<Interval> independentInterval() {
        return NewcombeIndependent.interval(pre, post);
    }

    private boolean defined() {
        return pre.valid() > 0 && post.valid() > 0;
    }

    private long numerator() {
        return (long) post.count() * pre.valid() - (long) pre.count() * post.valid();
    }
}
