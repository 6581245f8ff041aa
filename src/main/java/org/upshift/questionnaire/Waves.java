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

    /** All items that the cohort's questionnaire asks now, in their order; one SQL statement. */
    public List<ItemView> items(UUID cohort) {
        return queries.items(List.of(cohort)).stream()
                .filter(AnswerQueries.ItemRow::isAsked)
                .map(AnswerQueries.ItemRow::view)
                .toList();
    }

    /**
     * What a wave asks, in its order: the newest version of each item, but once somebody has answered the wave, what it asked then. One SQL
     * statement.
     *
     * @param kind of this wave
     */
    public List<ItemView> asked(UUID wave, WaveKind kind) {
        return queries.asked(wave).stream()
                .map(AnswerQueries.ItemRow::view)
                .filter(item -> item.askedIn(kind))
                .toList();
    }

    /** What a wave asks on its pages, apart from what it asks thinking back. */
    public List<ItemView> asked(QuestionnaireQueries.WaveHead wave) {
        return asked(wave.id(), wave.kind());
    }

    /** What it asks thinking back, on its last pages; empty for most waves. */
    public List<ItemView> before(QuestionnaireQueries.WaveHead wave) {
        return wave.thinkingBack() == null ? List.of() : asked(wave.thinkingBack(), WaveKind.RETROSPECTIVE);
    }
}
