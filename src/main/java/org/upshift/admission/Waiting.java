package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Nation;
import org.upshift.kernel.WorkingDays;

/**
 * A question that waits for its answer.
 *
 * @param nation whose bank holidays count; null where the programme has not said
 */
record Waiting(
        UUID signOff,
        UUID application,
        String email,
        Instant askedAt,
        Instant openedAt,
        Instant remindedAt,
        Instant expiresAt,
        Nation nation) {
    /** Whoever has said that they will answer later is left in peace for a week of work. */
    private static final int PEACE_AFTER_SEEN = 5;

    /** Also after a reminder that the applicant sent, or one about somebody else in the same letter. */
    private static final int PEACE_AFTER_REMINDER = 3;

    Nation holidays() {
        return nation == null ? SignOffRules.USUAL.nation() : nation;
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
