package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
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
        var columns = ImportColumns.ofFields(fields, draft.columns().typed().size());
        draft.hasIn(columns.checked(forms.current(cohort).form()));
    }
}
