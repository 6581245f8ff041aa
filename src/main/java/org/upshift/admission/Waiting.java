package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.HolidayRegion;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.WorkingDays;
import org.upshift.people.Nation;

/**
 * A question that waits for its answer.
 *
 * @param nation of the applicant's organisation; null where nobody has said
 * @param region whose bank holidays count otherwise; null where the programme has not said
 */
record Waiting(
        UUID signOff,
        UUID application,
        String email,
        Instant askedAt,
        Instant openedAt,
        Instant remindedAt,
        Instant expiresAt,
        Nation nation,
        HolidayRegion region) {
    /** Whoever has said that they will answer later is left in peace for a week of work. */
    private static final int PEACE_AFTER_SEEN = 5;

    /** Also after a reminder that the applicant sent, or one about somebody else in the same letter. */
    private static final int PEACE_AFTER_REMINDER = 3;

    HolidayRegion holidays() {
        return holidays(nation, region);
    }

    /** @param nation of the organisation, or null; {@code region} of the programme, or null */
    static HolidayRegion holidays(Nation nation, HolidayRegion region) {
        if (nation == null) {
            return region == null ? SignOffRules.USUAL.nation() : region;
        }
        return nation.holidays();
    }

    boolean isWorkingDay(LocalDate today) {
        return WorkingDays.isOne(today, holidays());
    }

    /** The next rung of the ladder, when its day has come; none is left out, however long nobody looked. */
    Optional<ChaseRule> due(LocalDate today, Collection<ChaseRule> used) {
        if (!isWorkingDay(today)
                || isWithin(PEACE_AFTER_SEEN, openedAt, today)
                || isWithin(PEACE_AFTER_REMINDER, remindedAt, today)) {
            return Optional.empty();
        }
        int days = WorkingDays.since(LondonTime.today(askedAt), today, holidays());
        return Arrays.stream(ChaseRule.values())
                .filter(rule -> used.stream().allMatch(other -> other.compareTo(rule) < 0))
                .findFirst()
                .filter(rule -> rule.workingDays() <= days);
    }

    private boolean isWithin(int workingDays, Instant moment, LocalDate today) {
        return moment != null && WorkingDays.since(LondonTime.today(moment), today, holidays()) < workingDays;
    }
}
