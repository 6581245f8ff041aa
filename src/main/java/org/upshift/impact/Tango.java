package org.upshift.impact;

import java.util.Optional;

/**
 * The score interval of the change of a share among people who answered both waves, 95%.
 *
 * <p>Source: T. Tango (1998), Equivalence test and confidence interval for the difference in proportions for the paired-sample design,
 * Stat. Med. 17:891–908.
 */
public final class Tango {

    private static final int HALVINGS = 80;

    private Tango() {}

    /**
     * All δ with |gained − lost − nδ| ≤ z √(n (2q + δ(1 − δ))), where q is the maximum likelihood estimate of the probability to lose when
     * the change is δ: the larger root of 2n q² + ((2n − gained + lost)δ − gained − lost) q − lost · δ(1 − δ) = 0. Both ends are found
     * by halving, to the precision of a double.
     *
     * @return the change post minus pre, a difference of proportions from −1 to 1; empty without pairs
     */
    public static Optional<Interval> interval(PairedTable table) {
        if (table.n() == 0) {
            return Optional.empty();
        }
        double high = upperEnd(table.n(), table.gained(), table.lost());
        double low = -upperEnd(table.n(), table.lost(), table.gained());
        return Optional.of(Interval.ofDifference(low, high));
    }

    private static double upperEnd(double n, double gained, double lost) {
        double inside = (gained - lost) / n;
        double outside = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (inside + outside) / 2;
            if (excluded(n, gained, lost, middle)) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return inside;
    }

    private static boolean excluded(double n, double gained, double lost, double delta) {
        double score = gained - lost - n * delta;
        double variance = n * Math.max(0, 2 * loss(n, gained, lost, delta) + delta * (1 - delta));
        return score * score > Interval.Z * Interval.Z * variance;
    }

    /** The larger root, written so that nothing cancels. */
    private static double loss(double n, double gained, double lost, double delta) {
        double a = 2 * n;
        double b = (2 * n - gained + lost) * delta - gained - lost;
        double c = -lost * delta * (1 - delta);
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
        if (b > 0) {
            return -2 * c / (b + root);
        }
        return (root - b) / (2 * a);
    }
}
