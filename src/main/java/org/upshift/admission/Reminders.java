package org.upshift.admission;

import java.time.Duration;
import java.time.Instant;

/** When somebody may be written to again because another person wishes it. */
final class Reminders {
    private static final Duration BETWEEN = Duration.ofDays(1);

    private Reminders() {}

    /** The moment from which a signatory may be written to again; null when nobody was asked. */
    static Instant from(Instant asked, Instant reminded) {
        var last = reminded == null ? asked : reminded;
        return last == null ? null : last.plus(BETWEEN);
    }
}
