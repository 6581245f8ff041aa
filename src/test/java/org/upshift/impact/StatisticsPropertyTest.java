package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StatisticsPropertyTest {

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.integers()
                .between(1, 6000)
                .flatMap(valid -> Arbitraries.integers().between(0, valid).map(count -> new Share(count, valid)));
    }

    @Provide
    Arbitrary<PairedTable> tables() {
        Arbitrary<Integer> count = Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, 5000));
        return Combinators.combine(count, count, count, count)
                .as(PairedTable::new)
                .filter(table -> table.n() > 0);
    }

    @Property
    void percentagesRoundHalfUpAndOnce(@ForAll("shares") Share share) {
        int expected = BigDecimal.valueOf(100L * share.count())
                .divide(BigDecimal.valueOf(share.valid()), 0, RoundingMode.HALF_UP)
                .intValue();
        assertThat(share.roundedPercent()).hasValue(expected);
        assertThat(share.text().orElseThrow().equals("0%")).isEqualTo(share.count() == 0);
        assertThat(share.text().orElseThrow().equals("100%")).isEqualTo(share.count() == share.valid());
        assertThat(Denominators.counts(expected, share.valid())).contains(share.count());
    }

    @Property
    void pointsRoundHalfAwayFromZeroAndOnce(@ForAll("shares") Share pre, @ForAll("shares") Share post) {
        BigDecimal numerator =
                BigDecimal.valueOf(100L * ((long) post.count() * pre.valid() - (long) pre.count() * post.valid()));
        BigDecimal denominator = BigDecimal.valueOf((long) pre.valid() * post.valid());
        assertThat(new Shift(pre, post).roundedPoints())
                .hasValue(numerator.divide(denominator, 0, RoundingMode.HALF_UP).intValue());
    }

    @Property
    void wilsonLiesInZeroToOneAndMirrors(@ForAll("shares") Share share) {
        Interval interval = share.wilson().orElseThrow();
        Interval mirrored =
                new Share(share.valid() - share.count(), share.valid()).wilson().orElseThrow();
        assertThat(interval.low()).isBetween(0.0, 1.0).isCloseTo(1 - mirrored.high(), within(1e-12));
        assertThat(interval.high()).isBetween(0.0, 1.0);
        assertThat(interval.contains(share.proportion().getAsDouble())).isTrue();
    }

    @Property
    void theIntervalOfUnlinkedWavesHoldsItsEstimateAndMirrors(
            @ForAll("shares") Share pre, @ForAll("shares") Share post) {
        Interval forwards = NewcombeIndependent.interval(pre, post).orElseThrow();
        double estimate = post.proportion().getAsDouble() - pre.proportion().getAsDouble();
        assertHoldsAndMirrors(forwards, NewcombeIndependent.interval(post, pre).orElseThrow(), estimate);
    }

    @Property
    void theIntervalsOfPairsHoldTheirEstimateAndMirror(@ForAll("tables") PairedTable table) {
        double estimate = table.difference().getAsDouble();
        PairedTable reversed = table.reversed();
        assertHoldsAndMirrors(
                NewcombePaired.interval(table).orElseThrow(),
                NewcombePaired.interval(reversed).orElseThrow(),
                estimate);
        assertHoldsAndMirrors(
                NewcombePaired.uncorrected(table).orElseThrow(),
                NewcombePaired.uncorrected(reversed).orElseThrow(),
                estimate);
        assertHoldsAndMirrors(
                Tango.interval(table).orElseThrow(), Tango.interval(reversed).orElseThrow(), estimate);
    }

    @Property
    void theRangeOfPairedResultsHoldsEveryTableWithTheseMargins(@ForAll("tables") PairedTable table) {
        PairedRange range = PairedRange.of(table.pre(), table.post()).orElseThrow();
        double n = table.n();
        assertThat(table.gained() / n)
                .isBetween(range.gained().low() - 1e-12, range.gained().high() + 1e-12);
        assertThat(table.lost() / n)
                .isBetween(range.lost().low() - 1e-12, range.lost().high() + 1e-12);
    }

    @Property
    void mcNemarStaysAProbabilityAndIsSymmetric(@ForAll("tables") PairedTable table) {
        McNemar test = new McNemar(table);
        McNemar reversed = new McNemar(table.reversed());
        assertThat(test.exactP()).isEqualTo(reversed.exactP());
        assertThat(test.midP()).isEqualTo(reversed.midP());
        assertThat(test.midP().isEmpty()).isEqualTo(table.discordant() == 0);
        assertThat(test.exactP().getAsDouble()).isBetween(0.0, 1.0);
        if (table.discordant() > 0 && table.discordant() <= 1000) {
            assertThat(test.midP().getAsDouble())
                    .isPositive()
                    .isLessThanOrEqualTo(test.exactP().getAsDouble());
        }
    }

    @Property(tries = 200)
    void mcNemarIsTheExactBinomial(@ForAll @IntRange(max = 1500) int gained, @ForAll @IntRange(max = 1500) int lost) {
        BigInteger coefficient = BigInteger.ONE;
        BigInteger sum = BigInteger.ONE;
        int changed = gained + lost;
        for (int i = 1; i <= Math.min(gained, lost); i++) {
            coefficient =
                    coefficient.multiply(BigInteger.valueOf(changed - i + 1)).divide(BigInteger.valueOf(i));
            sum = sum.add(coefficient);
        }
        double expected = new BigDecimal(sum.shiftLeft(1))
                .divide(new BigDecimal(BigInteger.TWO.pow(changed)), MathContext.DECIMAL64)
                .min(BigDecimal.ONE)
                .doubleValue();
        double actual =
                new McNemar(new PairedTable(1, gained, lost, 0)).exactP().getAsDouble();
        assertThat(actual).isCloseTo(expected, within(1e-11 * expected + Double.MIN_NORMAL));
    }

    @Property(tries = 300)
    void theSignedRankTestIsTheOneFromAllSignPatterns(
            @ForAll @Size(min = 1, max = 11) List<@IntRange(min = -4, max = 4) Integer> changes) {
        int[] differences = changes.stream().mapToInt(Integer::intValue).toArray();
        Differences counted = Differences.of(differences);
        assertThat(SignedRank.pratt(counted).exactP()).isEqualTo(enumerated(differences));
        int[] nonZero = IntStream.of(differences).filter(d -> d != 0).toArray();
        assertThat(SignedRank.wilcoxon(counted).exactP()).isEqualTo(enumerated(nonZero));
    }

    @Property(tries = 200)
    void theSignedRankTestMirrors(@ForAll @Size(max = 250) List<@IntRange(min = -6, max = 6) Integer> changes) {
        Differences up = Differences.of(changes.stream().mapToInt(d -> d).toArray());
        Differences down = Differences.of(changes.stream().mapToInt(d -> -d).toArray());
        for (List<SignedRank> pair : List.of(
                List.of(SignedRank.wilcoxon(up), SignedRank.wilcoxon(down)),
                List.of(SignedRank.pratt(up), SignedRank.pratt(down)))) {
            assertThat(pair.get(0).plus()).isEqualTo(pair.get(1).minus());
            assertThat(pair.get(0).p()).isEqualTo(pair.get(1).p());
            pair.get(0).p().ifPresent(p -> assertThat(p).isPositive().isLessThanOrEqualTo(1));
            pair.get(0).rankBiserial().ifPresent(r -> assertThat(r).isBetween(-1.0, 1.0));
        }
    }

    @Property
    void hodgesLehmannIsTheMedianOfAllWalshAverages(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -30, max = 30) Integer> changes) {
        int[] differences = changes.stream().mapToInt(d -> d).toArray();
        double[] averages = IntStream.range(0, differences.length)
                .boxed()
                .flatMapToDouble(
                        i -> IntStream.rangeClosed(0, i).mapToDouble(j -> (differences[i] + differences[j]) / 2.0))
                .sorted()
                .toArray();
        double median = (averages[(averages.length - 1) / 2] + averages[averages.length / 2]) / 2;
        assertThat(HodgesLehmann.estimate(Differences.of(differences))).hasValue(median);
    }

    @Property
    void holmKeepsTheOrderAndNeverLowersAValue(@ForAll @Size(max = 12) List<@DoubleRange(max = 1) Double> values) {
        List<OptionalDouble> adjusted =
                Holm.adjust(values.stream().map(OptionalDouble::of).toList());
        for (int i = 0; i < values.size(); i++) {
            double p = values.get(i);
            assertThat(adjusted.get(i).getAsDouble()).isBetween(p, Math.min(1, p * values.size()));
            for (int j = 0; j < values.size(); j++) {
                if (p <= values.get(j)) {
                    assertThat(adjusted.get(i).getAsDouble())
                            .isLessThanOrEqualTo(adjusted.get(j).getAsDouble());
                }
            }
        }
    }

    private static void assertHoldsAndMirrors(Interval forwards, Interval backwards, double estimate) {
        assertThat(forwards.low()).isBetween(-1.0, 1.0).isCloseTo(-backwards.high(), within(1e-12));
        assertThat(forwards.high()).isBetween(-1.0, 1.0).isCloseTo(-backwards.low(), within(1e-12));
        assertThat(forwards.contains(estimate)).isTrue();
    }

    /** The two-sided p value from all 2^m ways to give signs to the m non-zero differences. */
    private static OptionalDouble enumerated(int[] differences) {
        int[] sizes = IntStream.of(differences).map(Math::abs).sorted().toArray();
        int[] changed = IntStream.of(differences).filter(d -> d != 0).toArray();
        if (changed.length == 0) {
            return OptionalDouble.empty();
        }
        double[] ranks = Arrays.stream(changed)
                .mapToDouble(d -> IntStream.range(0, sizes.length)
                                .filter(i -> sizes[i] == Math.abs(d))
                                .average()
                                .getAsDouble()
                        + 1)
                .toArray();
        double centre = Arrays.stream(ranks).sum() / 2;
        double observed = IntStream.range(0, ranks.length)
                .filter(i -> changed[i] > 0)
                .mapToDouble(i -> ranks[i])
                .sum();
        long extreme = IntStream.range(0, 1 << ranks.length)
                .filter(signs -> Math.abs(IntStream.range(0, ranks.length)
                                        .filter(i -> (signs >> i & 1) == 1)
                                        .mapToDouble(i -> ranks[i])
                                        .sum()
                                - centre)
                        >= Math.abs(observed - centre))
                .count();
        return OptionalDouble.of((double) extreme / (1 << ranks.length));
    }
}
