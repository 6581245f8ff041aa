package org.upshift.impact;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** The valid answers to an item in one wave: how many people chose each scale point, ascending. Missing answers are not in it. */
public record Distribution(SortedMap<Integer, Integer> counts) {

    /** @throws IllegalArgumentException if a count is negative */
    public Distribution {
        if (counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Counts are not negative");
        }
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Counts with a 0 for every point from min to max that nobody chose. */
    public static Distribution onScale(int min, int max, Map<Integer, Integer> counts) {
        SortedMap<Integer, Integer> all = new TreeMap<>(counts);
        for (int point = min; point <= max; point++) {
            all.putIfAbsent(point, 0);
        }
        return new Distribution(all);
    }

    /** The number of valid answers. */
    public int valid() {
        return sum(counts);
    }

    /** The share of the answers at or above a scale point ("top box"). */
    public Share from(int point) {
        return new Share(sum(counts.tailMap(point)), valid());
    }

    /** The mean answer in scale points; empty without a valid answer. */
    public OptionalDouble mean() {
        return Moments.of(counts).mean();
    }

    private static int sum(Map<Integer, Integer> part) {
        return part.values().stream().mapToInt(Integer::intValue).reduce(0, Math::addExact);
    }
}
