package org.upshift.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The signed-rank test of the differences post minus pre. Sizes of difference are ranked from the smallest, equal ones share their mean
 * rank, and the ranks of those who went up (W+) are set against the ranks of those who went down (W−). All p values are two-sided, from 0
 * to 1, and empty when nobody changed.
 *
 * <p>Sources: F. Wilcoxon (1945), Individual comparisons by ranking methods, Biometrics Bull. 1:80–83; J. W. Pratt (1959), Remarks on zeros
 * and ties in the Wilcoxon signed rank procedures, J. Am. Stat. Assoc. 54:655–667; D. S. Kerby (2014), The simple difference formula,
 * Compr. Psychol. 3:1, for the rank-biserial correlation.
 */
public final class SignedRank {

    /** The largest number of people who changed for which the exact distribution is computed. */
    public static final int MOST_EXACT = 200;

    private final int pairs;
    private final List<PermutationTail.Group> groups = new ArrayList<>();
    private int changed;
    private long plus;
    private long minus;
    private double squares;

    private SignedRank(Differences differences, int zeros) {
        pairs = differences.n();
        SortedMap<Long, int[]> bySize = new TreeMap<>();
        for (Map.Entry<Integer, Integer> entry : differences.counts().entrySet()) {
            if (entry.getKey() != 0) {
                int[] upAndDown = bySize.computeIfAbsent(Math.abs((long) entry.getKey()), size -> new int[2]);
                upAndDown[entry.getKey() > 0 ? 0 : 1] = entry.getValue();
            }
        }
        bySize.values().forEach(upAndDown -> add(upAndDown[0], upAndDown[1], zeros));
    }

    /** Wilcoxon's form: those who stayed the same are left out before ranking. */
    public static SignedRank wilcoxon(Differences differences) {
        return new SignedRank(differences, 0);
    }

    /** Pratt's form: those who stayed the same take part in the ranking, at the lowest ranks, and are left out afterwards. */
    public static SignedRank pratt(Differences differences) {
        return new SignedRank(differences, differences.same());
    }

    /** One size of difference; ranks are held doubled, so that mean ranks are whole numbers. */
    private void add(int up, int down, int zeros) {
        int tied = up + down;
        long doubledRank = 2L * ((long) zeros + changed) + tied + 1;
        groups.add(new PermutationTail.Group(doubledRank, tied));
        plus += up * doubledRank;
        minus += down * doubledRank;
        squares += (double) tied * doubledRank * doubledRank / 4;
        changed += tied;
    }

    /** W+, the sum of the ranks of those who went up; 0 when there are none. */
    public double plus() {
        return plus / 2.0;
    }

    /** W−, the sum of the ranks of those who went down; 0 when there are none. */
    public double minus() {
        return minus / 2.0;
    }

    /**
     * min(1, 2 P(W ≤ min(W+, W−))), where W is the sum of the ranks that got a plus when every change is equally likely to be up or down:
     * the exact permutation distribution of the mean ranks, so ties are allowed. Also empty when more than 200 people changed.
     */
    public OptionalDouble exactP() {
        if (changed == 0 || changed > MOST_EXACT) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.min(1, 2 * PermutationTail.atMost(groups, Math.min(plus, minus))));
    }

    /** (W+ − W−) / √(Σ ranks²): W+ less its mean over its standard deviation, variance Σ ranks² / 4, no continuity correction. */
    public OptionalDouble z() {
        return changed == 0 ? OptionalDouble.empty() : OptionalDouble.of((plus() - minus()) / Math.sqrt(squares));
    }

    /** The p value of {@link #z()} by the normal distribution. Runs out to 0 below 10⁻³⁰⁸. */
    public OptionalDouble normalP() {
        return changed == 0 ? OptionalDouble.empty() : OptionalDouble.of(Normal.twoSided(z().getAsDouble()));
    }

    /** The p value by the normal distribution with the distance of W+ from its mean reduced by ½, but not below 0. */
    public OptionalDouble normalPWithContinuityCorrection() {
        double distance = Math.max(0, Math.abs(plus() - minus()) - 1);
        return changed == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Normal.twoSided(distance / Math.sqrt(squares)));
    }

    /** The p value to print: the exact one where it is computed, else the normal one. */
    public OptionalDouble p() {
        OptionalDouble exact = exactP();
        return exact.isPresent() ? exact : normalP();
    }

    /** The matched-pairs rank-biserial correlation (W+ − W−) / (W+ + W−), from −1 to 1. */
    public OptionalDouble rankBiserial() {
        return changed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (plus - minus) / (plus + minus));
    }

    /** What to print instead of a p value, if anything: no pairs, nobody changed, or fewer than 6 did and no result could reach 5%. */
    public Optional<Undefined> whyNoTest() {
        return Undefined.test(pairs, changed);
    }
}
