package org.upshift.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysOfFileTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "9/8/2025|9/14/2025, MONTH_FIRST, 9/8/2025, false",
                "9/8/2025 14:05|31/8/2025 9:00, DAY_FIRST, 9/8/2025, false",
                "31/8/2025, DAY_FIRST, 31/8/2025, false",
                "9/8/2025|5/6/2025, -, 9/8/2025, true",
                "9-8-25, -, 9-8-25, true",
                "31/8/2025|9/14/2025, -, 31/8/2025, true",
                "8/8/2025|words|2025-08-09|9.8.2025|9 August 2025, -, -, false",
                "40/50/2025, -, -, false",
                "'', -, -, false",
            })
    void aNumberAboveTwelveDecidesForAllDaysOfTheFile(
            String cells, DateOrder known, String example, boolean ambiguous) {
        var days = DaysOfFile.of(Stream.of(cells.split("\\|")));

        assertThat(days.known()).isEqualTo(known);
        assertThat(days.example()).isEqualTo(example);
        assertThat(days.isAmbiguous()).isEqualTo(ambiguous);
    }

    @Test
    void whatTheFileTellsCountsAndOnlyOtherwiseWhatSomebodySays() {
        var told = DaysOfFile.of(Stream.of("9/8/2025", "9/14/2025"));
        assertThat(told.sentence(DateOrder.DAY_FIRST))
                .isEqualTo("Days are read as month/day/year: 9/8/2025 is 8 September 2025");
        var open = DaysOfFile.of(Stream.of("9/8/2025"));
        assertThat(open.sentence(null)).isEqualTo("Days are read as day/month/year: 9/8/2025 is 9 August 2025");
        assertThat(open.sentence(DateOrder.MONTH_FIRST)).endsWith("9/8/2025 is 8 September 2025");
        assertThat(open.choice(DateOrder.MONTH_FIRST)).isEqualTo("Month/day/year: 9/8/2025 is 8 September 2025");
        assertThat(DaysOfFile.NONE.sentence(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-20,       2026-11-20, 2026-11-20",
                "5/6/2026,         2026-06-05, 2026-05-06",
                "5-6-26,           -,          -",
                "01/02/0098,       0098-02-01, 0098-01-02",
                "5.6.2026,         2026-06-05, 2026-06-05",
                "20/11/2026,       2026-11-20, -",
                "20 November 2026, 2026-11-20, 2026-11-20",
                "20 nov 2026,      2026-11-20, 2026-11-20",
                "31/2/2026,        -,          -",
                "5/6-2026,         -,          -",
                "soon,             -,          -",
            })
    void aDayIsReadInTheOrderOfTheFile(String text, String dayFirst, String monthFirst) {
        assertThat(WrittenDays.day(text, DateOrder.DAY_FIRST)
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(dayFirst);
        assertThat(WrittenDays.day(text, DateOrder.MONTH_FIRST)
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(monthFirst);
    }

    @Test
    void aTimeMayFollow() {
        for (String cell :
                new String[] {"9/8/2025 14:05", "9/8/2025, 2:05 PM", "2025-08-09T14:05:00Z", "9/8/25 14:05"}) {
            assertThat(WrittenDays.dayIn(cell, DateOrder.DAY_FIRST)).as(cell).hasToString("Optional[2025-08-09]");
        }
    }
}
