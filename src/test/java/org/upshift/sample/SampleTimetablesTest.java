package org.upshift.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleTimetablesTest {
    @Test
    void whateverTheDayOfTheStartNobodyMeetsOnAWeekendAtChristmasOrOnNewYearsDay() {
        for (int day = 0; day < 366; day++) {
            var today = LocalDate.of(2026, 11, 22).plusDays(day);
            var open = SampleTimetables.days(HealthInnovationProgramme.firstModule(today));
            var running = SampleTimetables.days(RunningCohort.firstModule(today));
            assertThat(open).hasSize(11).allMatch(WorkingDays::isOne).isSorted();
            assertThat(running).hasSize(11).allMatch(WorkingDays::isOne).isSorted();
            assertThat(HealthInnovationProgramme.deadline(today))
                    .matches(WorkingDays::isOne)
                    .isBefore(open.get(0).minusDays(20));
            assertThat(HealthInnovationProgramme.openCohort(today))
                    .isEqualTo(String.valueOf(open.get(0).getYear()));
            var baseline = CurrentQuestionnaire.baseline(today);
            assertThat(baseline.opens()).isBefore(running.get(0).atStartOfDay());
            assertThat(baseline.closes()).isBeforeOrEqualTo(running.get(0).atStartOfDay());
            assertThat(CurrentQuestionnaire.post(today).opens())
                    .isAfter(running.get(10).atStartOfDay())
                    .isBefore(running.get(10).plusDays(14).atStartOfDay());
        }
    }

    @Test
    void onAnyDayTheRunningCohortIsInItsMidstAndHasANameOfItsOwn() {
        for (int day = 0; day < 800; day++) {
            var today = LocalDate.of(2026, 11, 22).plusDays(day);
            var first = RunningCohort.firstModule(today);

            assertThat(first.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(first.plusDays(70)).isBefore(today.minusDays(20));
            assertThat(first.plusDays(104)).isAfter(today);
            assertThat(RunningCohort.name(today)).isNotEqualTo(HealthInnovationProgramme.openCohort(today));
        }
    }
}
