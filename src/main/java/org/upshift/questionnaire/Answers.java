package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.LondonTime;
import org.upshift.questionnaire.AnswerQueries.ItemRow;
import org.upshift.questionnaire.AnswerQueries.WaveRow;

/** The one way to what was answered, for the impact report. Four SQL statements at most, however many have answered. */
@ApplicationScoped
public class Answers {

    private final AnswerQueries queries;
    private final PairingKeys keys;
    private final Clock clock;

    Answers(AnswerQueries queries, PairingKeys keys, Clock clock) {
        this.queries = queries;
        this.keys = keys;
        this.clock = clock;
    }

    /** The answers of a cohort, or empty when it has no questionnaire. The caller has checked who asks. */
    public Optional<CohortAnswers> of(UUID cohort) {
        var items = queries.items(List.of(cohort));
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var now = LondonTime.local(clock.instant());
        var rows = queries.waves(List.of(cohort));
        var waves = rows.stream().map(row -> row.view(now)).toList();
        var closed = waves.stream().filter(WaveView::closed).map(WaveView::id).toList();
        var first = items.get(0);
        List<StoredRow> stored = closed.isEmpty() ? List.of() : queries.responses(closed);
        List<Quotation> quotations = new ArrayList<>(closed.isEmpty() ? List.of() : queries.quotations(closed));
        var responses = responses(closed, stored, quotations);
        return Optional.of(new CohortAnswers(
                first.questionnaireId(),
                first.title(),
                Provenance.of(first.provenance(), rows),
                ReportedItems.of(items, rows),
                waves,
                responses,
                quotations,
                CodeReports.of(waves.stream().filter(WaveView::closed).toList(), stored, keys)
                        .waves()));
    }

    /**
     * What is still sealed although its wave has closed is read as it will be once it is opened. Answers under self-made codes get the
     * code of the same person's earlier wave.
     */
    private List<ResponseRow> responses(List<UUID> closed, List<StoredRow> stored, List<Quotation> quotations) {
        List<ResponseRow> rows = new ArrayList<>(stored.size());
        Map<UUID, PairingKey> known = new HashMap<>();
        for (var row : stored) {
            if (row.sealed() == null) {
                rows.add(new ResponseRow(row.waveId(), row.respondentCode(), row.choices()));
            } else {
                var key = known.computeIfAbsent(row.questionnaireId(), keys::of);
                var answer = SealedAnswer.open(row.sealed(), key, row.waveId());
                rows.add(new ResponseRow(row.waveId(), key.closedCode(row.respondentCode()), answer.choices()));
                answer.words().stream()
                        .filter(SealedAnswer.Words::mayBeQuoted)
                        .forEach(words -> quotations.add(new Quotation(words.item(), words.text())));
            }
        }
        rows = CodedResponses.paired(closed, stored, rows, id -> known.computeIfAbsent(id, keys::of));
        rows.sort(Comparator.comparing(ResponseRow::waveId).thenComparing(ResponseRow::respondentCode));
        return rows;
    }

    /** The answers of several cohorts, without words: four SQL statements for all of them. Those without a questionnaire are left out. */
    public Map<UUID, CohortAnswers> ofAll(Collection<UUID> cohorts) {
        if (cohorts.isEmpty()) {
            return Map.of();
        }
        var now = LondonTime.local(clock.instant());
        var items = queries.items(cohorts).stream().collect(Collectors.groupingBy(ItemRow::cohortId));
        var waves = queries.waves(cohorts).stream().collect(Collectors.groupingBy(WaveRow::cohortId));
        List<WaveView> closed = waves.values().stream()
                .flatMap(List::stream)
                .map(row -> row.view(now))
                .filter(WaveView::closed)
                .toList();
        var ids = closed.stream().map(WaveView::id).toList();
        var responses = responses(ids, ids.isEmpty() ? List.of() : queries.responses(ids), new ArrayList<>()).stream()
                .collect(Collectors.groupingBy(ResponseRow::waveId));
        Map<UUID, CohortAnswers> answers = new HashMap<>();
        items.forEach((cohort, here) -> {
            var asked = waves.getOrDefault(cohort, List.of()).stream()
                    .map(row -> row.view(now))
                    .toList();
            answers.put(
                    cohort,
                    new CohortAnswers(
                            here.get(0).questionnaireId(),
                            here.get(0).title(),
                            Provenance.of(here.get(0).provenance(), waves.getOrDefault(cohort, List.of())),
                            ReportedItems.of(here, waves.getOrDefault(cohort, List.of())),
                            asked,
                            asked.stream()
                                    .flatMap(wave -> responses.getOrDefault(wave.id(), List.of()).stream())
                                    .toList(),
                            List.of(),
                            List.of()));
        });
        return answers;
    }
}
