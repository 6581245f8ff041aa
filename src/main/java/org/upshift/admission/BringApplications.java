package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.upshift.form.ApplicationForms;
import org.upshift.people.Actor;

/** Takes a file with applications as a draft, and guesses what is in its columns. */
@ApplicationScoped
public class BringApplications {
    private final EntityManager entities;
    private final ApplicationImports imports;
    private final ApplicationForms forms;
    private final Clock clock;

    BringApplications(EntityManager entities, ApplicationImports imports, ApplicationForms forms, Clock clock) {
        this.entities = entities;
        this.imports = imports;
        this.forms = forms;
        this.clock = clock;
    }

    /** @return the id of the draft */
    @Transactional
    public UUID bring(Actor actor, UUID cohortId, Path file) {
        var cohort = imports.cohort(actor, cohortId);
        ImportTerms.requireOpen(cohort);
        var table = ApplicationImports.read(file);
        var guessed = GuessedColumns.of(
                table.lines().get(0).cells(), forms.current(cohort).form());
        var brought = new ApplicationImport(cohortId, table.size() - 1, guessed, clock.instant());
        entities.persist(brought);
        imports.keep(brought, table);
        return brought.getId();
    }
}
