package org.upshift.privacy;

import java.time.Period;
import org.upshift.kernel.RuleViolation;

/** Periods of retention in words and as they are typed: so many days, or so many months. */
public final class Kept {
    private static final int DAYS_OF_A_MONTH = 30;

    private Kept() {}

    /** The two units that a period can have. */
    public enum Unit {
        DAYS,
        MONTHS
    }

    public static Period of(int number, Unit unit) {
        return unit == Unit.DAYS ? Period.ofDays(number) : Period.ofMonths(number);
    }

    public static int number(Period period) {
        return unit(period) == Unit.DAYS ? period.getDays() : (int) period.toTotalMonths();
    }

    public static Unit unit(Period period) {
        return period.getDays() > 0 ? Unit.DAYS : Unit.MONTHS;
    }

    /** "30 days", "1 month" */
    public static String words(Period period) {
        int number = number(period);
        String unit = unit(period) == Unit.DAYS ? "day" : "month";
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    static void requireWithin(Period period, Period shortest, Period longest) {
        if (days(period) < days(shortest) || days(period) > days(longest)) {
            throw new RuleViolation(
                    "period-out-of-limits",
                    "number",
                    "The period must be between " + words(shortest) + " and " + words(longest));
        }
    }

    private static long days(Period period) {
        return period.toTotalMonths() * DAYS_OF_A_MONTH + period.getDays();
    }
}
