package org.upshift.impact;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * McNemar's test: did more people gain than lose, or the other way round? All p values are two-sided, from 0 to 1.
 *
 * <p>Sources: Q. McNemar (1947), Psychometrika 12:153–157; for the mid-p value M. W. Fagerland, S. Lydersen, P. Laake (2013), The McNemar
 * test for binary matched-pairs data: mid-p and asymptotic are better than exact conditional, BMC Med. Res. Methodol. 13:91,
 * doi 10.1186/1471-2288-13-91.
 */
public final class McNemar {

    private final PairedTable table;

    public McNemar(PairedTable table) {
        this.table = table;
    }

    /**
     * The exact conditional test: min(1, 2 P(X ≤ min(lost, gained))) with X ~ Bin(lost + gained, ½). 1 when nobody changed, empty without
     * pairs. Runs out to 0 below 10⁻³⁰⁸.
     */
    public OptionalDouble exactP() {
        return table.n() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Binomial.twoSided(table.lost(), table.gained()));
    }

    /**
     * The mid-p value: the exact one less P(X = min(lost, gained)), or 1 − P(X = lost)/2 when as many lost as gained. Empty when nobody
     * changed.
     */
    public OptionalDouble midP() {
        if (table.discordant() == 0) {
            return OptionalDouble.empty();
        }
        Binomial.Tail tail = Binomial.tail(table.discordant(), Math.min(table.lost(), table.gained()));
        return OptionalDouble.of(
                table.lost() == table.gained() ? 1 - tail.point() / 2 : 2 * tail.cumulated() - tail.point());
    }

    /** (gained − lost)² / (gained + lost), one degree of freedom, without continuity correction. Empty when nobody changed. */
    public OptionalDouble chiSquared() {
        double change = (double) table.gained() - table.lost();
        return table.discordant() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(change * change / table.discordant());
    }

    /** The p value of {@link #chiSquared()} by the χ² distribution. Empty when nobody changed. */
    public OptionalDouble asymptoticP() {
        OptionalDouble chiSquared = chiSquared();
        return chiSquared.isEmpty()
                ? chiSquared
                : OptionalDouble.of(Normal.twoSided(Math.sqrt(chiSquared.getAsDouble())));
    }

    /** What to print instead of a p value, if anything: no pairs, nobody changed, or fewer than 6 did and no result could reach 5%. */
    public Optional<Undefined> whyNoTest() {
        return Undefined.test(table.n(), table.discordant());
    }
}
