package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.impact.PairedAnswers.Transition;

class DisclosureTest {

    private static final Scale AGREEMENT = new Scale(1, 5, 4, List.of("", "", "", "", ""));
    private static final Offset<Double> CLOSE = within(1e-9);

    private final Disclosure disclosure = new Disclosure(Profile.external(10));
    private final Disclosure official = new Disclosure(Profile.official(10));

    @Test
    void fiveOfTwelveToElevenOfTwelveIsARiseOfFifty() {
        var item = disclosure.release(pairs(5, 6, 0, 1));

        assertThat(item.shift().headline()).isEqualTo("42% → 92%");
        assertThat(item.shift().roundedPoints()).isEqualTo(50);
        assertThat(item.shift().method()).isEqualTo(ShiftFigures.PAIRED);
        assertThat(item.shift().interval().get(0))
                .isCloseTo(100 * item.paired().newcombe().get(0), CLOSE);
        assertThat(item.baseline().words()).isEqualTo("5 of 12 (42%)");
        assertThat(item.comparison().words()).isEqualTo("11 of 12 (92%)");
        assertThat(item.paired().mcnemarExactP()).isCloseTo(0.03125, CLOSE);
        assertThat(item.suppressed()).isNull();
    }

    @Test
    void pointsAreRoundedOnceAndWavesOfDifferentSizeAreNotPaired() {
        var item = disclosure.release(waves(answers(4, 7), answers(11, 1), Optional.empty()));

        assertThat(item.shift().headline()).isEqualTo("36% → 92%");
        assertThat(item.shift().points()).isCloseTo(55.303030303, within(1e-6));
        assertThat(item.shift().roundedPoints()).isEqualTo(55);
        assertThat(item.shift().method()).isEqualTo(ShiftFigures.INDEPENDENT);
    }

    @Test
    void aWaveOfNineIsHiddenWithAllThatIsComputedFromIt() {
        var item = disclosure.release(waves(answers(4, 5), answers(11, 1), Optional.of(transitions(4, 5, 0, 0))));

        assertThat(item.baseline()).isNull();
        assertThat(item.comparison()).isNotNull();
        assertThat(item.shift()).isNull();
        assertThat(item.paired()).isNull();
        assertThat(item.ordinal()).isNull();
        assertThat(item.suppressed())
                .isEqualTo("baseline wave: fewer than 10 valid answers, or fewer than 20 and none confident");
    }

    @Test
    void pairsNeedEnoughPeopleOfTheirOwn() {
        var item = disclosure.release(waves(answers(4, 8), answers(11, 1), Optional.of(transitions(4, 5, 0, 0))));

        assertThat(item.shift()).isNotNull();
        assertThat(item.paired()).isNull();
        assertThat(item.why("paired")).isEqualTo("fewer than 10 matched pairs");
    }

    @Test
    void fewChangesAreNotTested() {
        var item = disclosure.release(pairs(7, 5, 0, 0));

        assertThat(item.paired().mcnemarExactP()).isNull();
        assertThat(item.why("paired.mcnemarExactP")).isEqualTo("too few changes to test");
    }

    @Test
    void aPersonWhoAnsweredOnlyOnceIsNotCountedOutByThePairs() {
        var item = disclosure.release(waves(answers(4, 7), answers(11, 1), Optional.of(transitions(4, 6, 0, 1))));

        assertThat(item.shift().headline()).isEqualTo("36% → 92%");
        assertThat(item.paired()).isNull();
        assertThat(item.ordinal()).isNull();
        assertThat(item.why("paired")).contains("the few who answered only once");
    }

    @Test
    void pairsStandBesideAllAnswersWhereEnoughPeopleAnsweredOnlyOnce() {
        var item = disclosure.release(waves(answers(9, 13), answers(21, 1), Optional.of(transitions(4, 6, 0, 1))));

        assertThat(item.paired().n()).isEqualTo(11);
        assertThat(item.shift().method()).isEqualTo(ShiftFigures.INDEPENDENT);
    }

    @Test
    void thatNobodyWasConfidentIsSaidOfTwentyPeopleNotOfNineteen() {
        assertThat(disclosure.release(pairs(0, 0, 0, 19)).baseline()).isNull();
        assertThat(disclosure.release(pairs(0, 0, 0, 19)).suppressed()).contains("or fewer than 20 and none confident");
        assertThat(disclosure.release(pairs(0, 0, 0, 20)).baseline().share()).isEqualTo("0%");
        assertThat(disclosure.release(pairs(19, 0, 0, 0)).baseline().share()).isEqualTo("100%");
    }

    @Test
    void theTeamSeesCountsOfSevenAndNoPercentages() {
        var item = new Disclosure(Profile.team()).release(pairs(3, 2, 0, 2));

        assertThat(item.baseline().words()).isEqualTo("3 of 7");
        assertThat(item.baseline().percent()).isNull();
        assertThat(item.baseline().wilson()).isNull();
        assertThat(item.shift().headline()).isEqualTo("3 of 7 → 5 of 7");
        assertThat(item.shift().points()).isNull();
        assertThat(item.why("shift.points")).isEqualTo("fewer than 10 answers: counts only");
        assertThat(item.paired().gained()).isEqualTo(2);
        assertThat(item.paired().difference()).isNull();
    }

    @Test
    void officialCountsAreRoundedToFiveAndSaidSo() {
        var twelve = official.release(pairs(5, 6, 0, 1));

        assertThat(twelve.baseline().words()).isEqualTo("about 5 of about 10");
        assertThat(twelve.comparison().words()).isEqualTo("about 10 of about 10");
        assertThat(twelve.baseline().percent()).isNull();
        assertThat(twelve.shift().headline()).isEqualTo("about 5 of about 10 → about 10 of about 10");
        assertThat(twelve.shift().points()).isNull();
        assertThat(twelve.why("shift.points")).startsWith("counts only: fewer than 23 answers");
        assertThat(twelve.paired()).isNull();
        assertThat(twelve.ordinal()).isNull();
        assertThat(twelve.why("paired")).isEqualTo("not given in the profile official");
    }

    @Test
    void officialPercentagesOfTwentyThreePeopleAreThoseOfTheExactCounts() {
        var many = official.release(pairs(11, 8, 1, 4));

        assertThat(many.baseline().words()).isEqualTo("50% of about 25");
        assertThat(many.baseline().confident()).isEqualTo(10);
        assertThat(many.baseline().percent()).isEqualTo(50.0);
        assertThat(many.comparison().rounded()).isEqualTo(79);
        assertThat(many.shift().roundedPoints()).isEqualTo(29);
        assertThat(many.shift().headline()).isEqualTo("50% → 79%");
        assertThat(many.shift().interval()).isNull();
        assertThat(many.why("shift.interval")).isEqualTo("not given in the profile official");
        assertThat(many.baseline().wilson()).isNull();
        assertThat(many.baseline().distribution()).isNull();
        assertThat(many.why("baseline.distribution")).isEqualTo("not given in the profile official");
    }

    @Test
    void anOfficialPercentageDoesNotTellThatOneOrTwoPeopleWereOtherwise() {
        var one = official.release(waves(answers(1, 29), answers(28, 2), Optional.empty()));

        assertThat(one.baseline().words()).isEqualTo("fewer than 3 of about 30");
        assertThat(one.comparison().words()).isEqualTo("about 30 of about 30");
        assertThat(one.shift().roundedPoints()).isNull();
        assertThat(official.release(waves(answers(3, 27), answers(30, 0), Optional.empty()))
                        .shift()
                        .headline())
                .isEqualTo("10% → 100%");
    }

    @Test
    void whatDiffersByAFewPeopleFromAnEarlierPublicationIsNotShown() {
        var pairs = transitions(5, 6, 0, 2);
        var item = disclosure.release(new ItemAnswers(
                "a",
                "",
                "a",
                1,
                AGREEMENT,
                Optional.of(pairs.pre()),
                Optional.of(pairs.post()),
                Optional.empty(),
                Optional.of(pairs),
                new News(1, 0, 0),
                null,
                List.of()));

        assertThat(item.baseline()).isNull();
        assertThat(item.comparison()).isNotNull();
        assertThat(item.shift()).isNull();
        assertThat(item.suppressed())
                .isEqualTo("baseline wave: fewer than 10 people apart from what was published before");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 12})
    void noFigureIsEverNotANumber(int people) throws JsonProcessingException {
        var everything = new Disclosure(new Profile("all", 0, 0, 1, 0, 0));
        var json = new ObjectMapper();
        for (ItemAnswers item : List.of(
                pairs(people, 0, 0, 0),
                pairs(0, people, 0, 0),
                pairs(0, 0, people, 0),
                pairs(0, 0, 0, people),
                waves(answers(people, 0), answers(0, people), Optional.empty()))) {
            assertThat(json.writeValueAsString(everything.release(item))).doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void everyMissingFigureHasItsReason() {
        var yesNo = new ItemAnswers(
                "yes",
                "",
                "yes",
                1,
                new Scale(0, 1, 1, List.of("No", "Yes")),
                Optional.of(Distribution.onScale(0, 1, Map.of(0, 8, 1, 5))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                News.NONE,
                null,
                List.of());
        for (Profile profile : List.of(Profile.team(), Profile.external(10), Profile.official(10))) {
            for (ItemAnswers item : List.of(
                    yesNo,
                    pairs(5, 6, 0, 1),
                    pairs(12, 0, 0, 0),
                    pairs(3, 2, 0, 2),
                    pairs(11, 8, 1, 4),
                    pairs(0, 0, 0, 12),
                    waves(answers(4, 7), answers(11, 1), Optional.empty()),
                    waves(answers(4, 7), answers(11, 1), Optional.of(transitions(4, 6, 0, 1))))) {
                var report = new Disclosure(profile).release(item);
                assertThat(missing(report, new ObjectMapper().valueToTree(report)))
                        .as(profile.name() + " " + item)
                        .isEmpty();
            }
        }
    }

    /** The figures that are null without a reason. */
    private static List<String> missing(ItemReport report, JsonNode json) {
        var missing = new ArrayList<String>();
        Map.of(
                        "baseline", List.of("percent", "rounded", "wilson", "distribution"),
                        "comparison", List.of("percent", "rounded", "wilson", "distribution"),
                        "shift", List.of("points", "roundedPoints", "interval", "method"),
                        "paired",
                                List.of(
                                        "difference",
                                        "mcnemarExactP",
                                        "mcnemarMidP",
                                        "newcombe",
                                        "tango",
                                        "transitions"),
                        "ordinal", List.of("wilcoxonP", "prattP", "rankBiserial", "hodgesLehmann", "dAv"))
                .forEach((part, figures) -> {
                    if (json.get(part).isNull()) {
                        missing.add(part);
                    } else {
                        figures.stream()
                                .filter(figure -> json.get(part).get(figure).isNull())
                                .forEach(figure -> missing.add(part + "." + figure));
                    }
                });
        missing.removeIf(figure -> report.why(figure) != null);
        return missing;
    }

    private static ItemAnswers pairs(int both, int gained, int lost, int neither) {
        var pairs = transitions(both, gained, lost, neither);
        return waves(pairs.pre(), pairs.post(), Optional.of(pairs));
    }

    private static PairedAnswers transitions(int both, int gained, int lost, int neither) {
        var transitions = new ArrayList<Transition>();
        transitions.add(new Transition(4, 5, both));
        transitions.add(new Transition(2, 4, gained));
        transitions.add(new Transition(4, 3, lost));
        transitions.add(new Transition(3, 3, neither));
        return PairedAnswers.of(transitions);
    }

    private static ItemAnswers waves(Distribution baseline, Distribution post, Optional<PairedAnswers> pairs) {
        return new ItemAnswers(
                "think-strategically",
                "I am confident in my ability to …",
                "think strategically",
                1,
                AGREEMENT,
                Optional.of(baseline),
                Optional.of(post),
                Optional.empty(),
                pairs,
                News.NONE,
                null,
                List.of());
    }

    private static Distribution answers(int confident, int others) {
        return Distribution.onScale(1, 5, Map.of(4, confident, 3, others));
    }
}
