package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
import org.upshift.form.QuestionKind;
import org.upshift.people.Actor;
import org.upshift.programme.CohortView;
import org.upshift.table.CellTable;
import org.upshift.table.DateOrder;

/** Tells what a file with applications would make, before it does; nothing is stored. */
@ApplicationScoped
public class PreviewApplications {
    private final ApplicationImports imports;
    private final PlanImport plans;
    private final ApplicationForms forms;
    private final SignOffRulesQueries rules;

    PreviewApplications(
            ApplicationImports imports, PlanImport plans, ApplicationForms forms, SignOffRulesQueries rules) {
        this.imports = imports;
        this.plans = plans;
        this.forms = forms;
        this.rules = rules;
    }

    /** Of a draft. */
    public ApplicationsPreview of(Actor actor, UUID cohortId, UUID id) {
        var draft = imports.draft(actor, cohortId, id);
        return ApplicationsPreview.of(
                plans.plan(imports.cohort(actor, cohortId), imports.table(draft), draft.columns()));
    }

    /** Of a file that is not kept. @param columns as {@link ImportApplications#take} wants them, and the dates */
    public ApplicationsPreview of(Actor actor, UUID cohortId, Path file, List<String> columns, DateOrder dates) {
        var cohort = imports.cohort(actor, cohortId);
        ImportTerms.requireOpen(cohort);
        var table = ApplicationImports.read(file);
        var meanings = ImportApplications.columns(columns, dates, table, forms, cohort);
        return ApplicationsPreview.of(plans.plan(cohort, table, meanings));
    }

    /** The columns of a draft, with what they are taken for. */
    public ApplicationsSheet sheet(Actor actor, UUID cohortId, UUID id) {
        var draft = imports.draft(actor, cohortId, id);
        return sheet(imports.cohort(actor, cohortId), draft, draft.columns());
    }

    /** The same as somebody has typed it. @param fields of the page */
    public ApplicationsSheet sheet(Actor actor, UUID cohortId, UUID id, Map<String, String> fields) {
        var draft = imports.draft(actor, cohortId, id);
        int columns = draft.columns().typed().size();
        return sheet(imports.cohort(actor, cohortId), draft, ImportColumns.ofFields(fields, columns));
    }

    private ApplicationsSheet sheet(CohortView cohort, ApplicationImport draft, ImportColumns taken) {
        CellTable table = imports.table(draft);
        var columns = new ArrayList<ApplicationsSheet.Column>();
        for (int i = 0; i < table.width(); i++) {
            columns.add(ApplicationsSheet.column(i, table));
        }
        boolean second = rules.of(cohort.programmeId()).secondSignatory();
        var form = forms.current(cohort).form();
        return new ApplicationsSheet(
                draft.getApplications(),
                columns,
                ApplicationsSheet.choices(second),
                ApplicationsSheet.questions(form),
                form.questions()
                        .filter(question -> question.kind() == QuestionKind.FILE)
                        .map(question -> question.name())
                        .toList(),
                ImportDays.of(table, taken, form),
                taken);
    }
}
