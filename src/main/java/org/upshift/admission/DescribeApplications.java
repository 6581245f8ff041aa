package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Keeps what somebody said about the columns of a file with applications. */
@ApplicationScoped
public class DescribeApplications {
    private final ApplicationImports imports;
    private final ApplicationForms forms;

    DescribeApplications(ApplicationImports imports, ApplicationForms forms) {
        this.imports = imports;
        this.forms = forms;
    }

    /** @param fields of the page, by {@link ImportColumns#field} */
    @Transactional
    public void describe(Actor actor, UUID cohortId, UUID id, Map<String, String> fields) {
        var cohort = imports.cohort(actor, cohortId);
        var draft = imports.locked(actor, cohortId, id);
        draft.requireDraft();
        var form = forms.current(cohort).form();
        var columns =
                ImportColumns.ofFields(fields, draft.columns().typed().size()).checked(form);
        // Not asked for before a column was said to hold days
        if (columns.dates() == null
                && ImportDays.of(imports.table(draft), columns, form).isAmbiguous()) {
            throw new RuleViolation("dates-ambiguous", ImportColumns.DATES, "Select how days are written in this file");
        }
        draft.hasIn(columns);
    }
}
