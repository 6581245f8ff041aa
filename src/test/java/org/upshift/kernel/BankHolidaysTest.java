package org.upshift.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the dates that were published at https://www.gov.uk/bank-holidays. */
class BankHolidaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLAND_AND_WALES | 2018 | 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
                "ENGLAND_AND_WALES | 2019 | 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
                "ENGLAND_AND_WALES | 2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
                "ENGLAND_AND_WALES | 2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
                "ENGLAND_AND_WALES | 2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
                "ENGLAND_AND_WALES | 2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
                "ENGLAND_AND_WALES | 2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
                "ENGLAND_AND_WALES | 2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
                "ENGLAND_AND_WALES | 2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
                "ENGLAND_AND_WALES | 2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
                "SCOTLAND | 2018 | 01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
                "SCOTLAND | 2019 | 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
                "SCOTLAND | 2021 | 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
                "SCOTLAND | 2022 | 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
                "SCOTLAND | 2023 | 01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
                "SCOTLAND | 2024 | 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
                "SCOTLAND | 2026 | 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
                "NORTHERN_IRELAND | 2018 | 01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26",
                "NORTHERN_IRELAND | 2019 | 01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
                "NORTHERN_IRELAND | 2020 | 01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28",
                "NORTHERN_IRELAND | 2024 | 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
                "NORTHERN_IRELAND | 2026 | 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
            })
    void theyAreThosePublished(HolidayRegion nation, int year, String days) {
        List<LocalDate> published = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        assertThat(BankHolidays.in(year, nation)).containsExactlyElementsOf(published);
    }

    /** Easter Sundays of the years for which nothing is published yet (Church of England, Book of Common Prayer). */
    @ParameterizedTest
    @CsvSource({
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2031-04-13",
        "2032-03-28",
        "2033-04-17",
        "2034-04-09",
        "2035-03-25"
    })
    void easterIsWhereTheTablesHaveIt(LocalDate sunday) {
        assertThat(BankHolidays.easterSunday(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        // Thursday before Easter to the Tuesday after it: one working day, in Scotland two
        "2019-04-18, 2019-04-23, ENGLAND_AND_WALES, 1",
        "2019-04-18, 2019-04-23, SCOTLAND, 2",
        // Over Christmas and New Year
        "2020-12-24, 2021-01-04, ENGLAND_AND_WALES, 4",
        "2020-12-24, 2021-01-05, SCOTLAND, 4",
        "2019-07-11, 2019-07-15, NORTHERN_IRELAND, 1",
        "2019-07-11, 2019-07-15, ENGLAND_AND_WALES, 2",
        "2026-06-12, 2026-06-15, SCOTLAND, 0",
        "2026-06-12, 2026-06-15, ENGLAND_AND_WALES, 1",
    })
    void workingDaysAreCounted(LocalDate from, LocalDate today, HolidayRegion nation, int days) {
        assertThat(WorkingDays.since(from, today, nation)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-18T17:59, 2019-04-18T17:59, ENGLAND_AND_WALES",
        "2019-04-18T18:00, 2019-04-23T08:00, ENGLAND_AND_WALES",
        "2019-04-18T18:00, 2019-04-22T08:00, SCOTLAND",
        "2019-03-31T03:00, 2019-04-01T08:00, ENGLAND_AND_WALES",
        "2019-10-27T12:00, 2019-10-28T08:00, ENGLAND_AND_WALES",
        "2020-12-24T23:00, 2020-12-29T08:00, ENGLAND_AND_WALES",
        "2019-05-01T02:00, 2019-05-01T08:00, ENGLAND_AND_WALES",
    })
    void nobodyIsWrittenToAtNight(LocalDateTime moment, LocalDateTime then, HolidayRegion nation) {
        assertThat(WorkingDays.within(moment, nation)).isEqualTo(then);
    }
}
