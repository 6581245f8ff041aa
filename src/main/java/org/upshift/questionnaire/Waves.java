package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;

/** The waves of a cohort with their response rates, and what they ask. The caller has checked who asks. */
@ApplicationScoped
public class Waves {

    private final AnswerQueries queries;
    private final Clock clock;

    Waves(AnswerQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Europe/London */
    public LocalDateTime now() {
        return LondonTime.local(clock.instant());
    }

    /** In the order in which they open; one SQL statement. */
    public List<WaveView> of(UUID cohort) {
        var now = now();
        return queries.waves(List.of(cohort)).stream().map(row -> row.view(now)).toList();
    }

    /** All items of the cohort's questionnaire; one SQL statement. */
    public List<ItemView> items(UUID cohort) {
        return queries.items(List.of(cohort)).stream()
                .map(AnswerQueries.ItemRow::view)
                .toList();
    }

    /** The items that a wave of this kind asks. */
    public List<ItemView> items(UUID cohort, WaveKind kind) {
        return items(cohort).stream().filter(item -> item.askedIn(kind)).toList();
    }
}
