package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.upshift.kernel.LondonTime;

/** How long there is still to apply, in words: "3 weeks left", "closes today at 11:59pm". */
public final class Countdown {
    private static final int WEEKS_FROM = 14;
    private static final int MONTHS_FROM = 62;

    private Countdown() {}

    /** @param deadline the last second, Europe/London, that is in time; it is not over yet */
    public static String words(LocalDateTime deadline, Instant now) {
        long days = ChronoUnit.DAYS.between(LondonTime.today(now), deadline.toLocalDate());
        if (days == 0) {
            return "closes today at " + LondonTime.time(deadline.toLocalTime());
        }
        if (days == 1) {
            return "closes tomorrow at " + LondonTime.time(deadline.toLocalTime());
        }
        if (days < WEEKS_FROM) {
            return days + " days left";
        }
        if (days < MONTHS_FROM) {
            return days / 7 + " weeks left";
        }
        return ChronoUnit.MONTHS.between(LondonTime.today(now), deadline.toLocalDate()) + " months left";
    }
}
