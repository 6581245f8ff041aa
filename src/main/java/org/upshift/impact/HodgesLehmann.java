package org.upshift.impact;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * The typical change in scale points: the median of all Walsh averages, the means of every two differences and of each with itself.
 *
 * <p>Source: J. L. Hodges, E. L. Lehmann (1963), Estimates of location based on rank tests, Ann. Math. Stat. 34:598–611.
 */
public final class HodgesLehmann {

    private HodgesLehmann() {}

    /**
     * The median of (d<sub>i</sub> + d<sub>j</sub>) / 2 over all i ≤ j, those who stayed the same included; with an even number of
     * averages the mean of the middle two. Found by counting, without forming the averages.
     *
     * @return scale points, post minus pre; empty without pairs
     */
    public static OptionalDouble estimate(Differences differences) {
        long n = differences.n();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        Counted counted = Counted.of(differences);
        long averages = n * (n + 1) / 2;
        double lowerMiddle = counted.sumAt((averages + 1) / 2);
        double upperMiddle = counted.sumAt(averages / 2 + 1);
        return OptionalDouble.of((lowerMiddle + upperMiddle) / 4);
    }

    /** Distinct differences, ascending, with the number of people at or below each. */
    private record Counted(long[] values, long[] people) {

        static Counted of(Differences differences) {
            long[] values = new long[differences.counts().size()];
            long[] people = new long[values.length];
            int i = 0;
            for (Map.Entry<Integer, Integer> entry : differences.counts().entrySet()) {
                values[i] = entry.getKey();
                people[i] = (i == 0 ? 0 : people[i - 1]) + entry.getValue();
                i++;
            }
            return new Counted(values, people);
        }

        /** The sum d_i + d_j, i ≤ j, that stands at the given place in ascending order, from 1. */
        long sumAt(long place) {
            long low = 2 * values[0];
            long high = 2 * values[values.length - 1];
            while (low < high) {
                long middle = Math.floorDiv(low + high, 2);
                if (sumsUpTo(middle) >= place) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        private long sumsUpTo(long limit) {
            long ordered = 0;
            long withItself = 0;
            int partner = values.length - 1;
            for (int i = 0; i < values.length; i++) {
                while (partner >= 0 && values[i] + values[partner] > limit) {
                    partner--;
                }
                long here = people[i] - (i == 0 ? 0 : people[i - 1]);
                ordered += here * (partner < 0 ? 0 : people[partner]);
                withItself += 2 * values[i] <= limit ? here : 0;
            }
            return (ordered + withItself) / 2;
        }
    }
}
