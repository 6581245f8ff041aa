package org.upshift.admission;

import java.time.Duration;
import java.time.Instant;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/** When somebody may be written to again because another person wishes it. */
final class Reminders {
    private static final Duration BETWEEN = Duration.ofDays(1);

    private Reminders() {}

    /** The moment from which a signatory may be written to again; null when nobody was asked. */
    static Instant from(Instant asked, Instant reminded) {
        var last = reminded == null ? asked : reminded;
        return last == null ? null : last.plus(BETWEEN);
    }

    static void requireTime(String whom, Instant from, Instant now) {
        if (now.isBefore(from)) {
            throw new RuleViolation(
                    "reminded-today",
                    "We wrote to " + whom + " less than a day ago. You can send a reminder from "
                            + LondonTime.dateTime(from));
        }
    }
}
