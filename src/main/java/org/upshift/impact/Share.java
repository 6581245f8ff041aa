package org.upshift.impact;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The share of valid answers that are of interest: {@code count} of {@code valid}. Without a valid answer it has no value. */
public record Share(int count, int valid) {

    /** @throws IllegalArgumentException unless 0 ≤ count ≤ valid */
    public Share {
        if (count < 0 || count > valid) {
            throw new IllegalArgumentException("Not a share: " + count + " of " + valid);
        }
    }

    /** count / valid, a proportion from 0 to 1; empty without a valid answer. */
    public OptionalDouble proportion() {
        return valid == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / valid);
    }

    /** 100 · count / valid in per cent, not rounded; empty without a valid answer. */
    public OptionalDouble percent() {
        return valid == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * count / valid);
    }

    /**
     * The whole per cent nearest to the share, half away from zero, rounded once from the counts in integer arithmetic:
     * ⌊(200 · count + valid) / (2 · valid)⌋. Empty without a valid answer. 199 of 200 gives 100; see {@link #text()} for print.
     */
    public OptionalInt roundedPercent() {
        return valid == 0 ? OptionalInt.empty() : OptionalInt.of((int) Rounding.halfAwayFromZero(100L * count, valid));
    }

    /**
     * The share as printed: the whole per cent, but "0%" and "100%" only when literally none or all; otherwise "less than 1%" and
     * "more than 99%". Empty without a valid answer.
     */
    public Optional<String> text() {
        if (valid == 0) {
            return Optional.empty();
        }
        int rounded = roundedPercent().getAsInt();
        if (rounded == 0 && count > 0) {
            return Optional.of("less than 1%");
        }
        if (rounded == 100 && count < valid) {
            return Optional.of("more than 99%");
        }
        return Optional.of(rounded + "%");
    }

    /** The 95% Wilson interval of the share, see {@link Wilson}. */
    public Optional<Interval> wilson() {
        return Wilson.interval(this);
    }
}
