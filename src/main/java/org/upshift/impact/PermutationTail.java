package org.upshift.impact;

import java.util.Arrays;
import java.util.List;

/**
 * The distribution of a sum of ranks of which each counts with probability ½. The ranks are split into two halves; the distribution of each
 * is built one rank after the other from the sums that can occur, and the two are joined only at the tail asked for. So neither many ties nor
 * large ranks cost much, and as only positive numbers are added the result keeps its relative precision.
 */
final class PermutationTail {

    private PermutationTail() {}

    /** Several equal ranks. */
    record Group(long rank, int times) {}

    /** P(sum ≤ limit). */
    static double atMost(List<Group> groups, long limit) {
        Sums one = Sums.nothing();
        Sums other = Sums.nothing();
        for (int i = 0; i < groups.size(); i++) {
            if (i % 2 == 0) {
                one = one.with(groups.get(i));
            } else {
                other = other.with(groups.get(i));
            }
        }
        return one.atMostTogether(other, limit);
    }

    /** The sums that can occur, ascending, each with its probability. */
    private record Sums(long[] values, double[] probabilities) {

        static Sums nothing() {
            return new Sums(new long[] {0}, new double[] {1});
        }

        Sums with(Group group) {
            Sums result = this;
            for (int i = 0; i < group.times(); i++) {
                result = result.with(group.rank());
            }
            return result;
        }

        private Sums with(long rank) {
            long[] sums = new long[2 * values.length];
            double[] chances = new double[2 * values.length];
            int size = 0;
            int without = 0;
            int with = 0;
            while (with < values.length) {
                long raised = values[with] + rank;
                long next = without < values.length ? Math.min(values[without], raised) : raised;
                double chance = 0;
                if (without < values.length && values[without] == next) {
                    chance += probabilities[without++];
                }
                if (raised == next) {
                    chance += probabilities[with++];
                }
                sums[size] = next;
                chances[size++] = chance / 2;
            }
            return new Sums(Arrays.copyOf(sums, size), Arrays.copyOf(chances, size));
        }

        double atMostTogether(Sums other, long limit) {
            double total = 0;
            double cumulated = 0;
            int reached = 0;
            for (int i = values.length - 1; i >= 0; i--) {
                while (reached < other.values.length && values[i] + other.values[reached] <= limit) {
                    cumulated += other.probabilities[reached++];
                }
                total += probabilities[i] * cumulated;
            }
            return total;
        }
    }
}
