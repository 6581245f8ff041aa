package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
import org.upshift.form.Form;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortView;
import org.upshift.table.CellTable;
import org.upshift.table.DateOrder;

/** Makes the applications of a file in one go, for programs; {@link PreviewApplications} tells before what would be made. */
@ApplicationScoped
public class ImportApplications {
    private final EntityManager entities;
    private final ApplicationImports imports;
    private final MovedApplications moved;
    private final ApplicationForms forms;
    private final Clock clock;

    ImportApplications(
            EntityManager entities,
            ApplicationImports imports,
            MovedApplications moved,
            ApplicationForms forms,
            Clock clock) {
        this.entities = entities;
        this.imports = imports;
        this.moved = moved;
        this.forms = forms;
        this.clock = clock;
    }

    /** @param made how many applications */
    public record Made(UUID id, int made) {}

    /**
     * @param columns what each column holds, in their order; guessed from the headings when it is empty
     * @param dates how days are written; null where the file tells it
     * @throws org.upshift.table.ImportRefused with every line that cannot be stored
     */
    @Transactional
    public Made take(Actor actor, UUID cohortId, Path file, List<String> columns, DateOrder dates, ImportTerms terms) {
        var cohort = imports.cohort(actor, cohortId);
        var table = ApplicationImports.read(file);
        var meanings = columns(columns, dates, table, forms, cohort);
        var brought = new ApplicationImport(cohortId, table.size() - 1, meanings, clock.instant());
        entities.persist(brought);
        entities.flush();
        int made = moved.make(actor, cohort, brought, table, meanings, terms);
        brought.stored(made);
        return new Made(brought.getId(), made);
    }

    static ImportColumns columns(
            List<String> columns, DateOrder dates, CellTable table, ApplicationForms forms, CohortView cohort) {
        var form = forms.current(cohort).form();
        var said = meanings(columns, table.lines().get(0).cells(), form).with(dates);
        ImportDays.requireSaid(table, said, form);
        return said;
    }

    private static ImportColumns meanings(List<String> columns, List<String> headings, Form form) {
        if (columns == null || columns.isEmpty()) {
            return GuessedColumns.of(headings, form);
        }
        if (columns.size() != headings.size()) {
            throw new RuleViolation(
                    "columns-other", "columns", "Say what is in each of the " + headings.size() + " columns");
        }
        return new ImportColumns(columns);
    }
}
