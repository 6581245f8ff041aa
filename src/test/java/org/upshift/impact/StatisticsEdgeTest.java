package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsEdgeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0%",
        "7, 7, 100%",
        "9, 2000, less than 1%",
        "1, 200, 1%",
        "199, 200, more than 99%",
        "198, 200, 99%",
        "5, 12, 42%"
    })
    void noneAndAllArePrintedOnlyWhenLiteral(int count, int valid, String text) {
        assertThat(new Share(count, valid).text()).contains(text);
    }

    @Test
    void aShareOfNobodyHasNoFigures() {
        Share nobody = new Share(0, 0);
        assertThat(nobody.proportion()).isEmpty();
        assertThat(nobody.percent()).isEmpty();
        assertThat(nobody.roundedPercent()).isEmpty();
        assertThat(nobody.text()).isEmpty();
        assertThat(nobody.wilson()).isEmpty();
        Shift shift = new Shift(new Share(3, 4), nobody);
        assertThat(shift.points()).isEmpty();
        assertThat(shift.roundedPoints()).isEmpty();
        assertThat(shift.differenceOfRounded()).isEmpty();
        assertThat(shift.headline()).isEmpty();
        assertThat(shift.independentInterval()).isEmpty();
        assertThat(PairedRange.of(nobody, nobody)).isEmpty();
    }

    @Test
    void theHeadlineSetsBothSharesSideBySide() {
        assertThat(new Shift(new Share(5, 12), new Share(11, 12)).headline()).contains("42% → 92%");
    }

    @Test
    void aFallOfHalfAPointRoundsAwayFromZero() {
        assertThat(new Shift(new Share(1, 200), new Share(0, 200)).roundedPoints())
                .hasValue(-1);
        assertThat(new Shift(new Share(0, 200), new Share(1, 200)).roundedPoints())
                .hasValue(1);
        assertThat(new Shift(new Share(200_000_000, 200_000_000), new Share(0, 200_000_000)).roundedPoints())
                .hasValue(-100);
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new PairedTable(1, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Differences.ofCounts(Map.of(1, -1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(new TreeMap<>(Map.of(1, -1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedAnswers.of(List.of(new PairedAnswers.Transition(1, 2, -1))));
        assertThatIllegalArgumentException().isThrownBy(() -> Holm.adjust(List.of(OptionalDouble.of(1.1))));
    }

    @Test
    void asManyGainedAsLostHasAMidPBelowOne() {
        McNemar test = new McNemar(new PairedTable(0, 3, 3, 0));
        assertThat(test.exactP()).hasValue(1);
        assertThat(test.midP()).hasValue(1 - 20 / 64.0 / 2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, NOT_ENOUGH_DATA", "4, 0, 0, NO_CHANGE", "4, 5, 0, TOO_FEW_CHANGES", "4, 6, 0,", "0, 3, 3,"})
    void aTestThatCannotSucceedSaysWhy(int both, int gained, int lost, Undefined expected) {
        PairedTable table = new PairedTable(both, gained, lost, 0);
        assertThat(new McNemar(table).whyNoTest().orElse(null)).isEqualTo(expected);
        Differences differences = Differences.ofCounts(Map.of(0, both, 1, gained, -1, lost));
        assertThat(SignedRank.wilcoxon(differences).whyNoTest().orElse(null)).isEqualTo(expected);
        assertThat(SignedRank.pratt(differences).whyNoTest().orElse(null)).isEqualTo(expected);
    }

    @Test
    void effectSizesNeedSpread() {
        Ordinal one = ordinal(new PairedAnswers.Transition(1, 4, 1));
        assertThat(one.cohenDav()).isEmpty();
        assertThat(one.whyNoEffectSize()).contains(Undefined.NOT_ENOUGH_DATA);
        Ordinal allAlike = ordinal(new PairedAnswers.Transition(1, 4, 9));
        assertThat(allAlike.cohenDav()).isEmpty();
        assertThat(allAlike.cohenDz()).isEmpty();
        assertThat(allAlike.sdDifference()).hasValue(0);
        assertThat(allAlike.whyNoEffectSize()).contains(Undefined.NO_VARIATION);
        Ordinal allUpByOne = ordinal(new PairedAnswers.Transition(1, 2, 3), new PairedAnswers.Transition(3, 4, 3));
        assertThat(allUpByOne.cohenDz()).isEmpty();
        assertThat(allUpByOne.cohenDav().getAsDouble()).isCloseTo(1 / Math.sqrt(1.2), within(1e-12));
        assertThat(allUpByOne.whyNoEffectSize()).isEmpty();
    }

    @Test
    void prattIsPreferredWhenMoreThanAThirdStayedTheSame() {
        assertThat(ordinal(new PairedAnswers.Transition(1, 1, 2), new PairedAnswers.Transition(1, 2, 4))
                        .prefersPratt())
                .isFalse();
        assertThat(ordinal(new PairedAnswers.Transition(1, 1, 3), new PairedAnswers.Transition(1, 2, 5))
                        .prefersPratt())
                .isTrue();
    }

    @Test
    void theExactTestEndsAtTwoHundredChangesAndTheNormalOneTakesOver() {
        SignedRank last = SignedRank.wilcoxon(Differences.ofCounts(Map.of(1, 120, -2, 80)));
        assertThat(last.exactP()).isPresent();
        assertThat(last.p()).isEqualTo(last.exactP());
        SignedRank next = SignedRank.wilcoxon(Differences.ofCounts(Map.of(1, 120, -2, 81)));
        assertThat(next.exactP()).isEmpty();
        assertThat(next.p()).isEqualTo(next.normalP());
    }

    @Test
    void thousandsOfPeopleAndManyDistinctChangesTakeNoTime() {
        Map<Integer, Integer> counts = new TreeMap<>();
        counts.put(0, 100_000);
        for (int i = 1; i <= 200; i++) {
            counts.put(i % 3 == 0 ? -i : i, 1);
        }
        Differences few = Differences.ofCounts(counts);
        Differences many = Differences.of(new Random(7).ints(5000, -2000, 2000).toArray());
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(SignedRank.pratt(few).exactP().getAsDouble()).isBetween(1e-9, 1e-3);
            assertThat(HodgesLehmann.estimate(many)).isPresent();
            assertThat(SignedRank.pratt(many).p()).isPresent();
        });
    }

    @Test
    void extremeTablesHaveFiniteIntervals() {
        int[] sizes = {0, 1, 2, 5000, 400_000_000};
        for (int both : sizes) {
            for (int gained : sizes) {
                for (int lost : sizes) {
                    for (int neither : sizes) {
                        PairedTable table = new PairedTable(both, gained, lost, neither);
                        assertThatNoException().isThrownBy(() -> NewcombePaired.interval(table));
                        assertThatNoException().isThrownBy(() -> Tango.interval(table));
                        assertThat(Tango.interval(table).isEmpty()).isEqualTo(table.n() == 0);
                    }
                }
            }
        }
    }

    @Test
    void theTailOfTheNormalDistributionKeepsItsPrecision() {
        assertThat(Normal.twoSided(0)).isEqualTo(1);
        assertThat(Normal.twoSided(Interval.Z)).isCloseTo(0.05, within(1e-14));
        assertThat(Normal.twoSided(2.828)).isCloseTo(0.00468398065364494085, within(1e-13));
        assertThat(Normal.twoSided(-2.829)).isCloseTo(0.00466936989584464017, within(1e-13));
        assertThat(Normal.twoSided(10) / 1.52397060483210521e-23).isCloseTo(1, within(1e-12));
        assertThat(Normal.twoSided(37) / 1.14511424450491536e-299).isCloseTo(1, within(1e-11));
    }

    @Test
    void holmStepsDownAndSkipsWhatIsMissing() {
        List<OptionalDouble> adjusted = Holm.adjust(List.of(
                OptionalDouble.of(0.04), OptionalDouble.empty(), OptionalDouble.of(0.01), OptionalDouble.of(0.03)));
        assertThat(adjusted.get(0).getAsDouble()).isCloseTo(0.06, within(1e-12));
        assertThat(adjusted.get(1)).isEmpty();
        assertThat(adjusted.get(2).getAsDouble()).isCloseTo(0.03, within(1e-12));
        assertThat(adjusted.get(3).getAsDouble()).isCloseTo(0.06, within(1e-12));
        assertThat(Holm.adjust(List.of())).isEmpty();
    }

    @Test
    void aClaimIsCheckedAgainstItsDenominators() {
        assertThat(Denominators.common(List.of(42, 92), 18)).containsExactly(12);
        assertThat(Denominators.of(42, 18)).containsExactly(12);
        assertThat(Denominators.counts(42, 18)).isEmpty();
        assertThat(Denominators.counts(36, 11)).containsExactly(4);
        assertThat(Denominators.counts(50, 1000)).hasSize(10).startsWith(495).endsWith(504);
        assertThat(Denominators.of(101, 30)).isEmpty();
        assertThat(Denominators.of(-1, 30)).isEmpty();
        assertThat(Denominators.of(0, 3)).containsExactly(1, 2, 3);
        assertThat(Denominators.of(50, 0)).isEmpty();
    }

    private static Ordinal ordinal(PairedAnswers.Transition... transitions) {
        return new Ordinal(PairedAnswers.of(List.of(transitions)));
    }
}
