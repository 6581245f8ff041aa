package org.upshift.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upshift.kernel.HolidayRegion;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.WorkingDays;
import org.upshift.mail.SendingRule;
import org.upshift.people.Nation;

/** A reminder leaves only while there is still something to review, and on working days of where the reviewer works. */
@Singleton
class ReviewerReminderRule implements SendingRule {
    static final String PURPOSE = "reviews-open";

    private final ReminderQueries queries;

    ReviewerReminderRule(ReminderQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<String> purposes() {
        return Set.of(PURPOSE);
    }

    @Override
    public Optional<Instant> when(UUID letter, Instant now) {
        return queries.still(letter).stream()
                .map(still -> LondonTime.instant(WorkingDays.within(LondonTime.local(now), holidays(still.nation()))))
                .map(moment -> moment.isBefore(now) ? now : moment)
                .findFirst();
    }

    private static HolidayRegion holidays(Nation nation) {
        return nation == null ? HolidayRegion.ENGLAND_AND_WALES : nation.holidays();
    }
}
