package org.upshift.admission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.upshift.kernel.Findings;

/**
 * How early somebody has to give up a place, and what follows.
 *
 * @param goodDays so many days before the first session, or more, is in good time
 * @param shortDays so many days, or more, is at short notice; fewer is at the last minute
 * @param offeredUntil the latest class of notice in which a place that becomes free goes to the waiting list
 * @param managerToldFrom the earliest class of notice of which the line manager is told
 */
public record NoticeRules(int goodDays, int shortDays, NoticeClass offeredUntil, NoticeClass managerToldFrom) {
    public static final NoticeRules USUAL = new NoticeRules(28, 7, NoticeClass.LAST_MINUTE, NoticeClass.SHORT_NOTICE);
    private static final int MOST = 366;

    public NoticeRules {
        var findings = new Findings();
        findings.require(
                goodDays >= 0 && goodDays <= MOST,
                "days-invalid",
                "goodDays",
                "The days of good time must be between 0 and 366");
        findings.require(
                shortDays >= 0 && shortDays <= Math.min(goodDays, MOST),
                "days-invalid",
                "shortDays",
                "The days of short notice must be between 0 and those of good time");
        findings.require(
                offeredUntil != null, "notice-missing", "offeredUntil", "Choose until when places are offered");
        findings.require(
                managerToldFrom != null, "notice-missing", "managerToldFrom", "Choose when the line manager is told");
        findings.throwAny();
    }

    /** @param first the day on which the cohort meets first; while it is not known, everything is in good time */
    NoticeClass of(LocalDate today, Optional<LocalDate> first) {
        long days = first.map(day -> ChronoUnit.DAYS.between(today, day)).orElse((long) MOST);
        if (days <= 0) {
            return NoticeClass.AFTER_START;
        }
        if (days >= goodDays) {
            return NoticeClass.GOOD_TIME;
        }
        return days >= shortDays ? NoticeClass.SHORT_NOTICE : NoticeClass.LAST_MINUTE;
    }
}
