package org.upshift.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.programme.CohortCalendar.Occasion;

class RepetitionTest {
    private static final Repetition REPETITION =
            new Repetition(null, 365, List.of(moved("2026-03-20", "2027-03-19"), moved("2026-06-05", "2027-06-07")));

    @ParameterizedTest
    @CsvSource({"2026-01-01,364", "2026-03-20,364", "2026-06-04,364", "2026-06-05,367", "2027-01-01,367"})
    void aDayMovesAsTheSessionBeforeItDoes(LocalDate day, long by) {
        assertThat(REPETITION.daysFrom(day)).isEqualTo(by);
    }

    @Test
    void withoutSessionsItMovesAsTheDeadlineDoes() {
        assertThat(new Repetition(null, 365, List.of()).daysFrom(LocalDate.of(2026, 1, 1)))
                .isEqualTo(365);
    }

    private static Repetition.Repeated moved(String from, String to) {
        return new Repetition.Repeated(on(from), on(to));
    }

    private static Occasion on(String day) {
        var date = LocalDate.parse(day);
        return new Occasion(UUID.randomUUID(), "Module", date.atTime(9, 30), date.atTime(16, 30));
    }
}
