package org.upshift.impact;

import java.util.OptionalDouble;

/**
 * The people who answered both waves, by whether their answer was of interest (confident) before and after.
 *
 * @param both confident before and after
 * @param gained confident only after
 * @param lost confident only before
 * @param neither confident at neither time
 */
public record PairedTable(int both, int gained, int lost, int neither) {

    /** @throws IllegalArgumentException if a count is negative */
    public PairedTable {
        if (both < 0 || gained < 0 || lost < 0 || neither < 0) {
            throw new IllegalArgumentException("Counts are not negative");
        }
    }

    /** The number of pairs. */
    public int n() {
        return Math.addExact(Math.addExact(both, gained), Math.addExact(lost, neither));
    }

    /** The number of people who changed: gained + lost. */
    public int discordant() {
        return Math.addExact(gained, lost);
    }

    /** The share before, among the pairs. */
    public Share pre() {
        return new Share(both + lost, n());
    }

    /** The share after, among the pairs. */
    public Share post() {
        return new Share(both + gained, n());
    }

    /** The change of the share among the pairs, for its rounded points and headline. */
    public Shift shift() {
        return new Shift(pre(), post());
    }

    /** (gained − lost) / n, a difference of proportions from −1 to 1; empty without pairs. */
    public OptionalDouble difference() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (gained - lost) / n());
    }

    /** The same people seen backwards in time: gained and lost change places. */
    public PairedTable reversed() {
        return new PairedTable(both, lost, gained, neither);
    }
}
