package org.upshift.admission;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.SendingRule;

/** A reminder that the team wished leaves in working hours, and only while the applicant can still do something about it. */
@Singleton
class MissingReminderRule implements SendingRule {
    static final String PURPOSE = "missing-reminder";

    private final MissingQueries queries;

    MissingReminderRule(MissingQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<String> purposes() {
        return Set.of(PURPOSE);
    }

    @Override
    public Optional<Instant> when(UUID letter, Instant now) {
        var said = queries.saidIn(letter);
        return queries.ofLetter(letter)
                .filter(row -> row.isOpenToApplicant(said.orElseThrow(), now))
                .map(row -> LondonTime.instant(row.workingMoment(now)))
                .map(moment -> moment.isBefore(now) ? now : moment);
    }
}
