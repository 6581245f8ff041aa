package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.LondonTime;

/** The one way to what was answered, for the impact report. Four SQL statements at most, however many have answered. */
@ApplicationScoped
public class Answers {

    private final AnswerQueries queries;
    private final Clock clock;

    Answers(AnswerQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The answers of a cohort, or empty when it has no questionnaire. The caller has checked who asks. */
    public Optional<CohortAnswers> of(UUID cohort) {
        var items = queries.items(cohort);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var now = LondonTime.local(clock.instant());
        var waves = queries.waves(cohort).stream().map(row -> row.view(now)).toList();
        var closed = waves.stream().filter(WaveView::closed).map(WaveView::id).toList();
        var first = items.get(0);
        return Optional.of(new CohortAnswers(
                first.questionnaireId(),
                first.title(),
                first.provenance(),
                items.stream().map(AnswerQueries.ItemRow::view).toList(),
                waves,
                closed.isEmpty() ? List.of() : queries.responses(closed),
                closed.isEmpty() ? List.of() : queries.quotations(closed)));
    }
}
