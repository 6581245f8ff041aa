package org.upshift.impact;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many people changed by how much on an item: post minus pre in scale points, one difference per person who answered both waves. Kept
 * as counts of distinct differences, so thousands of people cost no more than a few.
 */
public final class Differences {

    private final SortedMap<Integer, Integer> counts;
    private final int n;

    private Differences(Map<Integer, Integer> counts) {
        SortedMap<Integer, Integer> present = new TreeMap<>();
        int total = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() < 0) {
                throw new IllegalArgumentException("Counts are not negative");
            }
            if (entry.getValue() > 0) {
                present.put(entry.getKey(), entry.getValue());
                total = Math.addExact(total, entry.getValue());
            }
        }
        this.counts = Collections.unmodifiableSortedMap(present);
        this.n = total;
    }

    /** One difference per person, in any order. */
    public static Differences of(int... differences) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int difference : differences) {
            counts.merge(difference, 1, Integer::sum);
        }
        return new Differences(counts);
    }

    /**
     * The number of people by difference.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public static Differences ofCounts(Map<Integer, Integer> counts) {
        return new Differences(counts);
    }

    /** The number of people by difference, ascending; only differences that occur. */
    public SortedMap<Integer, Integer> counts() {
        return counts;
    }

    /** The number of pairs. */
    public int n() {
        return n;
    }

    /** The number of people whose answer went up. */
    public int up() {
        return sum(counts.tailMap(1));
    }

    /** The number of people whose answer stayed the same. */
    public int same() {
        return counts.getOrDefault(0, 0);
    }

    /** The number of people whose answer went down. */
    public int down() {
        return sum(counts.headMap(0));
    }

    /** The same differences without those who stayed the same. */
    public Differences changed() {
        Map<Integer, Integer> others = new TreeMap<>(counts);
        others.remove(0);
        return new Differences(others);
    }

    private static int sum(Map<Integer, Integer> part) {
        return part.values().stream().mapToInt(Integer::intValue).sum();
    }
}
