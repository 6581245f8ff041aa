package org.upshift.admission;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.WorkingDays;
import org.upshift.mail.SendingRule;

/**
 * A reminder that nobody asked for leaves only while an answer is still waited for, and in working hours: a mail server that was down
 * must not make it late or wrong.
 */
@Singleton
class ReminderRule implements SendingRule {
    static final String REMINDER = "sign-off-chased";
    static final String DIGEST = "sign-off-digest";

    private final ChaseQueries queries;

    ReminderRule(ChaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<String> purposes() {
        return Set.of(REMINDER, DIGEST);
    }

    @Override
    public Optional<Instant> when(UUID letter, Instant now) {
        return queries.writtenBy(letter, LondonTime.local(now)).stream()
                .map(waiting -> LondonTime.instant(WorkingDays.within(LondonTime.local(now), waiting.holidays())))
                .map(moment -> moment.isBefore(now) ? now : moment)
                .max(Instant::compareTo);
    }
}
