package org.upshift.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleTimetablesTest {
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
