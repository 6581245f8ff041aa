package org.upshift.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Monday to Friday, but for the bank holidays of a nation. */
public final class WorkingDays {
    /** When people are written to who have not asked for it. */
    public static final LocalTime FROM = LocalTime.of(8, 0);

    public static final LocalTime UNTIL = LocalTime.of(18, 0);

    private WorkingDays() {}

    public static boolean isOne(LocalDate day, HolidayRegion nation) {
        return !BankHolidays.isWeekend(day) && !BankHolidays.isOne(day, nation);
    }

    /** How many working days are over since a day: on the next working day after it, one. */
    public static int since(LocalDate day, LocalDate today, HolidayRegion nation) {
        int number = 0;
        for (var next = day.plusDays(1); !next.isAfter(today); next = next.plusDays(1)) {
            if (isOne(next, nation)) {
                number++;
            }
        }
        return number;
    }

    /** This moment when it is within working hours of a working day, otherwise the next that is; London wall time. */
    public static LocalDateTime within(LocalDateTime moment, HolidayRegion nation) {
        var day = moment.toLocalDate();
        if (isOne(day, nation) && moment.toLocalTime().isBefore(UNTIL)) {
            return moment.toLocalTime().isBefore(FROM) ? day.atTime(FROM) : moment;
        }
        do {
            day = day.plusDays(1);
        } while (!isOne(day, nation));
        return day.atTime(FROM);
    }
}
