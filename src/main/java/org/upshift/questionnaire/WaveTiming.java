package org.upshift.questionnaire;

import java.time.LocalDate;
import org.upshift.kernel.Findings;

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
    public static final int MOST_DAYS = 1_000;
    private static final String CODE = "wave-dates";
    private static final String DAYS = "Enter a number of days, such as 7 or -14";

    public WaveTiming {
        var findings = new Findings();
        if (anchor == null) {
            findings.require(first != null, CODE, "opens", "Enter the first day");
            findings.require(last != null, CODE, "closes", "Enter the last day");
        } else {
            boolean opening = opensAfter != null && Math.abs(opensAfter) <= MOST_DAYS;
            boolean closing = closesAfter != null && Math.abs(closesAfter) <= MOST_DAYS;
            findings.require(opening, CODE, "opensAfter", DAYS);
            findings.require(closing, CODE, "closesAfter", DAYS);
            findings.require(
                    !opening || !closing || closesAfter >= opensAfter,
                    CODE,
                    "closesAfter",
                    "The last day must not be before the first");
        }
        findings.throwAny();
    }

    public static WaveTiming days(LocalDate first, LocalDate last) {
        return new WaveTiming(first, last, null, null, null);
    }

    public static WaveTiming after(WaveAnchor anchor, Integer opensAfter, Integer closesAfter) {
        return new WaveTiming(null, null, anchor, opensAfter, closesAfter);
    }
}
