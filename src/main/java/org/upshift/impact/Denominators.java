package org.upshift.impact;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Checks a claim: which numbers of valid answers could have printed a whole percentage, rounded half away from zero as in
 * {@link Share#roundedPercent()}.
 */
public final class Denominators {

    private Denominators() {}

    /**
     * Every valid n from 1 to {@code max} of which some count rounds to the percentage, ascending; none when it is not from 0 to 100.
     */
    public static List<Integer> of(int percent, int max) {
        return common(List.of(percent), max);
    }

    /** Every valid n from 1 to {@code max} that can print all the percentages, ascending: the denominators that waves could share. */
    public static List<Integer> common(Collection<Integer> percentages, int max) {
        return IntStream.rangeClosed(1, max)
                .filter(valid -> percentages.stream()
                        .allMatch(percent -> !counts(percent, valid).isEmpty()))
                .boxed()
                .toList();
    }

    /** Every count k with k of {@code valid} rounding to the percentage, ascending; none when that n cannot print it. */
    public static List<Integer> counts(int percent, int valid) {
        if (valid < 1 || percent < 0 || percent > 100) {
            return List.of();
        }
        int lowest = Math.max(0, (int) ((percent - 1L) * valid / 100));
        int highest = Math.min(valid, (int) ((percent + 1L) * valid / 100) + 1);
        return IntStream.rangeClosed(lowest, highest)
                .filter(count -> new Share(count, valid).roundedPercent().getAsInt() == percent)
                .boxed()
                .toList();
    }
}
