package org.upshift.impact;

import java.util.Map;
import java.util.OptionalDouble;

/** Mean and standard deviation (divisor n − 1) of whole numbers given as counts. */
record Moments(OptionalDouble mean, OptionalDouble standardDeviation) {

    static Moments of(Map<Integer, Integer> counts) {
        long n = 0;
        long sum = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            n += entry.getValue();
            sum += (long) entry.getKey() * entry.getValue();
        }
        if (n == 0) {
            return new Moments(OptionalDouble.empty(), OptionalDouble.empty());
        }
        double mean = (double) sum / n;
        if (n == 1) {
            return new Moments(OptionalDouble.of(mean), OptionalDouble.empty());
        }
        double squares = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            double deviation = entry.getKey() - mean;
            squares += entry.getValue() * deviation * deviation;
        }
        return new Moments(OptionalDouble.of(mean), OptionalDouble.of(Math.sqrt(squares / (n - 1))));
    }
}
