package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upshift.kernel.NotFound;
import org.upshift.programme.CohortView;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.questionnaire.AnswerQueries.ItemRow;
import org.upshift.questionnaire.AnswerQueries.WaveRow;

/** Reads what a questionnaire asks, and what for. Four SQL statements. The caller has checked who asks. */
@ApplicationScoped
public class Blueprints {

    private final QuestionnaireQueries questionnaires;
    private final AnswerQueries answers;
    private final Outcomes outcomes;

    Blueprints(QuestionnaireQueries questionnaires, AnswerQueries answers, Outcomes outcomes) {
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.outcomes = outcomes;
    }

    /** @throws NotFound when the cohort has no questionnaire */
    public Blueprint of(CohortView cohort) {
        var questionnaire = questionnaires.ofCohort(cohort.id()).orElseThrow(() -> new NotFound("questionnaire"));
        var versions = answers.items(List.of(cohort.id()));
        var answered = answers.waves(List.of(cohort.id())).stream()
                .filter(wave -> wave.responses() > 0)
                .toList();
        var parts = outcomes.of(cohort.programmeId());
        var titles = parts.stream()
                .collect(Collectors.toMap(ProgrammeQueries.PartView::id, ProgrammeQueries.PartView::title));
        var asked = versions.stream().filter(ItemRow::isAsked).toList();
        return new Blueprint(
                questionnaire,
                asked.stream().map(row -> line(row, titles, answered)).toList(),
                parts.stream().map(part -> outcome(part, asked)).toList(),
                wordings(versions));
    }

    private static Blueprint.Line line(ItemRow row, Map<UUID, String> outcomes, List<WaveRow> answered) {
        return new Blueprint.Line(
                row.view(),
                row.outcomeId() == null ? null : outcomes.get(row.outcomeId()),
                answered.stream().anyMatch(wave -> row.sinceEdition() <= edition(wave, row)),
                answered.stream()
                        .filter(wave -> row.sinceEdition() > edition(wave, row))
                        .map(WaveRow::kind)
                        .filter(kind -> row.view().askedIn(kind))
                        .distinct()
                        .toList());
    }

    private static int edition(WaveRow wave, ItemRow row) {
        return wave.askedEdition() == null ? row.edition() : wave.askedEdition();
    }

    private static Blueprint.Outcome outcome(ProgrammeQueries.PartView part, List<ItemRow> asked) {
        long items =
                asked.stream().filter(row -> part.id().equals(row.outcomeId())).count();
        return new Blueprint.Outcome(part.id(), part.title(), (int) items);
    }

    private static List<Blueprint.Wording> wordings(List<ItemRow> versions) {
        var byId = versions.stream().collect(Collectors.toMap(ItemRow::id, Function.identity()));
        return versions.stream()
                .filter(row -> row.supersedes() != null)
                .sorted(Comparator.comparing(ItemRow::sinceEdition).reversed())
                .map(row -> wording(row, byId.get(row.supersedes())))
                .toList();
    }

    private static Blueprint.Wording wording(ItemRow row, ItemRow other) {
        return new Blueprint.Wording(
                row.id(),
                row.code(),
                row.wordingVersion(),
                row.words(),
                other.wordingVersion(),
                other.words(),
                row.meaningChanged(),
                ReportedItems.sameAnswers(row, other),
                row.acceptedOn(),
                row.acceptedReason());
    }
}
