package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionView;

class ForecastTest {
    /** Ten days, of which two may be self-directed, and three community meetings. */
    private static final CommitmentRule RULE = new CommitmentRule(3, true, 2, false);

    @ParameterizedTest
    @CsvSource({
        // attended, sessions of seven hours ahead, working days left, outlook
        "4200, 0, 0, REACHED",
        "2940, 2, 30, ON_COURSE",
        "2520, 2, 30, NARROW",
        "1680, 2, 30, OUT_OF_REACH",
        "3000, 1, 0, OUT_OF_REACH",
        "3400, 0, 30, NARROW",
    })
    void itSaysWhetherTheDaysCanStillBeReached(int attended, int ahead, int workingDays, Outlook outlook) {
        var forecast = Forecast.of(commitment(attended, 0, 0), modules(ahead), List.of(), workingDays);

        assertThat(forecast.outlook()).isEqualTo(outlook);
    }

    @Test
    void theShortestWayTakesTheLongestFirstAndSaysTheRestAsSelfDirectedTime() {
        var so = commitment(2520, 120, 1);

        var forecast = Forecast.of(so, modules(3), List.of(), 60);

        assertThat(so.missing()).isEqualTo(1560);
        assertThat(forecast.way())
                .containsExactly(
                        "Module 1: Day 1, 5 March 2027, 9:30am to 4:30pm (7 hours)",
                        "Module 2: Day 2, 6 March 2027, 9:30am to 4:30pm (7 hours)",
                        "Module 3: Day 3, 7 March 2027, 9:30am to 4:30pm (7 hours)",
                        "2 more community meetings of 2 hours each (4 hours)",
                        "1 hour of self-directed time");
    }

    @Test
    void ofParallelGroupsOneIsEnough() {
        var module = module(1);
        var group = new SessionView(
                UUID.randomUUID(),
                module.cohortId(),
                SessionKind.MODULE,
                1,
                module.id(),
                "Day 1, group 2",
                module.starts().plusDays(1),
                module.ends().plusDays(1),
                "Europe/London",
                "",
                "",
                10,
                0,
                0);

        assertThat(Forecast.of(commitment(0, 0, 0), List.of(module, group), List.of(), 0)
                        .within())
                .isEqualTo(420 + 3 * 60);
    }

    /** A register that nobody has taken yet is no absence. */
    @Test
    void whatIsNotMarkedYetCanStillCount() {
        var so = commitment(3780, 0, 3);

        assertThat(Forecast.of(so, List.of(), List.of(module(1)), 0).way())
                .containsExactly("Module 1: Day 1, 5 March 2027, 9:30am to 4:30pm, not marked yet (7 hours)");
        assertThat(Forecast.of(so, List.of(), List.of(), 0).outlook()).isEqualTo(Outlook.OUT_OF_REACH);
    }

    @Test
    void whoHasDoneWithoutDaysIsNotAsked() {
        var so = new Commitment(60, 0, 0, 0, 0, 0, RULE);

        assertThat(Forecast.of(so, modules(1), List.of(), 10))
                .isEqualTo(new Forecast(Outlook.NOT_ASKED, 60, List.of()));
    }

    /** Whatever has been given: a way that is shown leads to the days, and none is shown when there is none. */
    @Test
    void aWayThatIsShownLeadsThere() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var so = new Commitment(
                    random.nextInt(4500), 0, random.nextInt(600), random.nextInt(1500), random.nextInt(5), 10, RULE);
            var forecast = Forecast.of(so, modules(random.nextInt(6)), List.of(), random.nextInt(60));
            assertThat(forecast.within() >= 4200).isEqualTo(forecast.isReachable());
            assertThat(forecast.way().isEmpty()).isEqualTo(so.isReached() || !forecast.isReachable());
        }
    }

    private static Commitment commitment(int attended, int convened, int meetings) {
        return new Commitment(attended, 0, convened, 0, meetings, 10, RULE);
    }

    private static List<SessionView> modules(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(ForecastTest::module).toList();
    }

    private static SessionView module(int number) {
        var day = LocalDate.of(2027, 3, 4).plusDays(number);
        return new SessionView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                SessionKind.MODULE,
                number,
                null,
                "Day " + number,
                day.atTime(9, 30),
                day.atTime(16, 30),
                "Europe/London",
                "",
                "",
                24,
                0,
                0);
    }
}
