package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.questionnaire.ImportSheet.Column;
import org.upshift.questionnaire.ImportSheet.ScaleOfColumns;
import org.upshift.table.ImportError;

/** Drafts of responses for those who may bring them. */
@ApplicationScoped
public class ImportDrafts {

    private static final int SAMPLES = 4;
    private static final int SHORT = 50;

    private final ImportReach reach;
    private final ImportQueries queries;
    private final QuestionnaireQueries questionnaires;
    private final Waves waves;
    private final ResponseStore store;

    ImportDrafts(
            ImportReach reach,
            ImportQueries queries,
            QuestionnaireQueries questionnaires,
            Waves waves,
            ResponseStore store) {
        this.reach = reach;
        this.queries = queries;
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.store = store;
    }

    /** With what was typed about the columns, or with what they are likely to be. */
    public ImportSheet sheet(Actor actor, UUID cohort, UUID id) {
        var brought = reach.draft(actor, cohort, id);
        var table = reach.table(id);
        var items = waves.items(cohort);
        var groups = ScaleGroups.of(table);
        var form = brought.getForm() != null ? brought.getForm() : suggested(cohort, table, items, groups);
        return new ImportSheet(
                table.layout(),
                table.size(),
                columns(table, groups),
                table.dropped().stream()
                        .map(column -> new ImportSheet.Dropped(column.heading(), column.reason()))
                        .toList(),
                table.notes(),
                groups.all().stream().map(group -> scale(table, group)).toList(),
                items,
                questionnaires.ofCohort(cohort).isPresent(),
                waves.of(cohort).stream().map(WaveView::kind).toList(),
                table.days().written(),
                form);
    }

    /** What would be stored, and what has to be put right before. */
    public ImportPreview preview(Actor actor, UUID cohort, UUID id) {
        var form = reach.draft(actor, cohort, id).formToStore();
        var table = reach.table(id);
        var plan = ImportPlan.of(table, form, waves.items(cohort));
        List<ImportError> errors = new ArrayList<>(plan.errors());
        for (var wave : waves.of(cohort)) {
            var rows = plan.rows().getOrDefault(wave.kind(), List.of());
            if (!rows.isEmpty()) {
                errors.addAll(store.known(wave.id(), rows));
            }
        }
        return ImportPreview.of(plan, table.days().written().sentence(form.dates()), errors);
    }

    private ImportForm suggested(UUID cohort, BroughtTable table, List<ItemView> items, ScaleGroups groups) {
        return new SuggestedUses(table, items, queries.remembered(cohort), groups).form();
    }

    private static List<Column> columns(BroughtTable table, ScaleGroups groups) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean made = table.columns().get(i).heading().equals(Anonymiser.CODE);
            var samples = table.values(i).different().stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .limit(made ? 0 : SAMPLES)
                    .map(value -> value.length() <= SHORT ? value : value.substring(0, SHORT) + "…")
                    .toList();
            columns.add(new Column(i, table.columns().get(i).heading(), samples, groups.of(i) != null));
        }
        return columns;
    }

    private static ScaleOfColumns scale(BroughtTable table, ScaleGroups.Group group) {
        return new ScaleOfColumns(
                group.number(),
                group.columns().stream()
                        .map(column -> table.columns().get(column).heading())
                        .toList(),
                group.scale().max() - group.scale().min() + 1);
    }
}
