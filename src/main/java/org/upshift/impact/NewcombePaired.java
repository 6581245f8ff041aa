package org.upshift.impact;

import java.util.Optional;

/**
 * The 95% interval of the change of a share among people who answered both waves: Wilson intervals squared and added, less what the two
 * answers of a person have in common.
 *
 * <p>Source: R. G. Newcombe (1998), Improved confidence intervals for the difference between binomial proportions based on paired data,
 * Stat. Med. 17:2635–2650.
 */
public final class NewcombePaired {

    private NewcombePaired() {}

    /**
     * Method 10. With d = post − pre, the Wilson intervals (l, u) of both margins and their distances a = post − l<sub>post</sub>,
     * b = u<sub>pre</sub> − pre, c = u<sub>post</sub> − post, e = pre − l<sub>pre</sub>: from d − √(a² − 2φab + b²) to
     * d + √(c² − 2φce + e²). The numerator of φ, both · neither − gained · lost, is reduced by n/2 when it is positive, but not below 0;
     * φ is 0 when a margin is 0.
     *
     * @return the change post minus pre, a difference of proportions from −1 to 1; empty without pairs
     */
    public static Optional<Interval> interval(PairedTable table) {
        double numerator = association(table);
        double corrected = numerator > 0 ? Math.max(0, numerator - table.n() / 2.0) : numerator;
        return SquareAndAdd.interval(table.pre(), table.post(), phi(table, corrected));
    }

    /** Method 8: as {@link #interval}, with φ not corrected. Narrower, and covering less than 95% when n is small. */
    public static Optional<Interval> uncorrected(PairedTable table) {
        return SquareAndAdd.interval(table.pre(), table.post(), phi(table, association(table)));
    }

    private static double association(PairedTable table) {
        return (double) table.both() * table.neither() - (double) table.gained() * table.lost();
    }

    private static double phi(PairedTable table, double numerator) {
        double n = table.n();
        double before = table.pre().count();
        double after = table.post().count();
        double spread = Math.sqrt(before * (n - before)) * Math.sqrt(after * (n - after));
        return spread == 0 ? 0 : numerator / spread;
    }
}
