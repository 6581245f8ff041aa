package org.upshift.impact;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The change on the whole scale among the people who answered both waves: who moved, the tests, the typical change and its size. Every
 * difference is post minus pre.
 *
 * <p>Source of the effect sizes: G. Cumming (2012), Understanding the new statistics, Routledge, chapter 11.
 */
public final class Ordinal {

    private final Differences differences;
    private final Moments before;
    private final Moments after;
    private final Moments change;

    public Ordinal(PairedAnswers answers) {
        differences = answers.differences();
        before = Moments.of(answers.pre().counts());
        after = Moments.of(answers.post().counts());
        change = Moments.of(differences.counts());
    }

    /** The number of pairs. */
    public int n() {
        return differences.n();
    }

    /** The number of people whose answer went up. */
    public int up() {
        return differences.up();
    }

    /** The number of people whose answer stayed the same. */
    public int same() {
        return differences.same();
    }

    /** The number of people whose answer went down. */
    public int down() {
        return differences.down();
    }

    /**
     * The exact sign test, two-sided: min(1, 2 P(X ≤ min(up, down))) with X ~ Bin(up + down, ½). 1 when nobody changed, empty without
     * pairs.
     */
    public OptionalDouble signTestP() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(Binomial.twoSided(up(), down()));
    }

    /** The signed-rank test without those who stayed the same. */
    public SignedRank wilcoxon() {
        return SignedRank.wilcoxon(differences);
    }

    /** The signed-rank test with those who stayed the same ranked lowest. */
    public SignedRank pratt() {
        return SignedRank.pratt(differences);
    }

    /** Whether more than a third stayed the same, so that Pratt's form is the one to print. */
    public boolean prefersPratt() {
        return 3L * same() > n();
    }

    /** The typical change in scale points, see {@link HodgesLehmann}; empty without pairs. */
    public OptionalDouble hodgesLehmann() {
        return HodgesLehmann.estimate(differences);
    }

    /** The typical change of those who changed, in scale points; empty when nobody did. */
    public OptionalDouble hodgesLehmannOfChanged() {
        return HodgesLehmann.estimate(differences.changed());
    }

    /** The mean before, in scale points, among the pairs; empty without pairs. */
    public OptionalDouble meanPre() {
        return before.mean();
    }

    /** The mean after, in scale points, among the pairs; empty without pairs. */
    public OptionalDouble meanPost() {
        return after.mean();
    }

    /** The mean difference in scale points; empty without pairs. */
    public OptionalDouble meanDifference() {
        return change.mean();
    }

    /** The standard deviation of the differences in scale points, divisor n − 1; empty with fewer than two pairs. */
    public OptionalDouble sdDifference() {
        return change.standardDeviation();
    }

    /** Cohen's d<sub>z</sub>: mean difference / its standard deviation, without unit. Empty when that is missing or 0. */
    public OptionalDouble cohenDz() {
        return ratio(change.standardDeviation());
    }

    /**
     * Cohen's d<sub>av</sub>: mean difference / √((s²<sub>pre</sub> + s²<sub>post</sub>) / 2), the variances with divisor n − 1, without
     * unit. Empty with fewer than two pairs or when both are 0.
     */
    public OptionalDouble cohenDav() {
        if (n() < 2) {
            return OptionalDouble.empty();
        }
        double pre = before.standardDeviation().getAsDouble();
        double post = after.standardDeviation().getAsDouble();
        return ratio(OptionalDouble.of(Math.sqrt((pre * pre + post * post) / 2)));
    }

    /** Why {@link #cohenDav()} is empty, if it is. */
    public Optional<Undefined> whyNoEffectSize() {
        if (n() < 2) {
            return Optional.of(Undefined.NOT_ENOUGH_DATA);
        }
        return cohenDav().isEmpty() ? Optional.of(Undefined.NO_VARIATION) : Optional.empty();
    }

    private OptionalDouble ratio(OptionalDouble spread) {
        return spread.isEmpty() || spread.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(change.mean().getAsDouble() / spread.getAsDouble());
    }
}
