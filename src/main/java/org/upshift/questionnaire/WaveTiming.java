package org.upshift.questionnaire;

import java.time.LocalDate;
import org.upshift.kernel.RuleViolation;

/**
 * When a wave is open: on these days, both included; or on days that are counted from a date of the cohort and follow it.
 *
 * @param first null for a wave with an anchor
 * @param last null for a wave with an anchor
 * @param anchor null for a wave with days of its own
 * @param opensAfter days after the anchor, negative before it, or null
 * @param closesAfter the last day, counted like that
 */
public record WaveTiming(LocalDate first, LocalDate last, WaveAnchor anchor, Integer opensAfter, Integer closesAfter) {
    private static final int MOST_DAYS = 1_000;

    public WaveTiming {
        if (anchor == null) {
            require(first != null && last != null, "opens", "Enter the first and the last day");
        } else {
            require(
                    opensAfter != null && Math.abs(opensAfter) <= MOST_DAYS,
                    "opensAfter",
                    "Enter a number of days, such as 7 or -14");
            require(
                    closesAfter != null && Math.abs(closesAfter) <= MOST_DAYS,
                    "closesAfter",
                    "Enter a number of days, such as 7 or -14");
            require(closesAfter >= opensAfter, "closesAfter", "The last day must not be before the first");
        }
    }

    public static WaveTiming days(LocalDate first, LocalDate last) {
        return new WaveTiming(first, last, null, null, null);
    }

    public static WaveTiming after(WaveAnchor anchor, Integer opensAfter, Integer closesAfter) {
        return new WaveTiming(null, null, anchor, opensAfter, closesAfter);
    }

    private static void require(boolean condition, String field, String message) {
        if (!condition) {
            throw new RuleViolation("wave-dates", field, message);
        }
    }
}
