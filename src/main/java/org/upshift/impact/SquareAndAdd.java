package org.upshift.impact;

import java.util.Optional;

/** Newcombe's square-and-add of two Wilson intervals, for proportions with a correlation phi (0 for independent ones). */
final class SquareAndAdd {

    private SquareAndAdd() {}

    static Optional<Interval> interval(Share pre, Share post, double phi) {
        if (pre.valid() == 0 || post.valid() == 0) {
            return Optional.empty();
        }
        double before = pre.proportion().getAsDouble();
        double after = post.proportion().getAsDouble();
        Interval first = Wilson.interval(pre).orElseThrow();
        Interval second = Wilson.interval(post).orElseThrow();
        double change = after - before;
        double down = distance(after - second.low(), first.high() - before, phi);
        double up = distance(second.high() - after, before - first.low(), phi);
        return Optional.of(Interval.ofDifference(change - down, change + up));
    }

    private static double distance(double a, double b, double phi) {
        return Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
    }
}
