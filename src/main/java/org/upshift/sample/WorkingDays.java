package org.upshift.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Keeps the sample off days on which nobody meets: weekends, Christmas and New Year's Day. */
final class WorkingDays {
    private static final Set<MonthDay> HOLIDAYS = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private WorkingDays() {}

    static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day));
    }

    /** The day itself or the next one on which people work. */
    static LocalDate from(LocalDate day) {
        return isOne(day) ? day : from(day.plusDays(1));
    }

    /** The day itself, or so many weeks later that people work; for a day of the week, not for a weekend. */
    static LocalDate sameDayOfWeek(LocalDate weekday) {
        return HOLIDAYS.contains(MonthDay.from(weekday)) ? sameDayOfWeek(weekday.plusWeeks(1)) : weekday;
    }
}
