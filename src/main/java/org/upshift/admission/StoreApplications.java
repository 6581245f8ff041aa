package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.people.Actor;

/** Makes the applications of a file that somebody has looked at, all or none; the file goes. */
@ApplicationScoped
public class StoreApplications {
    private final ApplicationImports imports;
    private final MovedApplications moved;

    StoreApplications(ApplicationImports imports, MovedApplications moved) {
        this.imports = imports;
        this.moved = moved;
    }

    /**
     * @return how many applications were made
     * @throws org.upshift.table.ImportRefused with every line that cannot be stored
     */
    @Transactional
    public int store(Actor actor, UUID cohortId, UUID id, ImportTerms terms) {
        var cohort = imports.cohort(actor, cohortId);
        var draft = imports.locked(actor, cohortId, id);
        draft.requireDraft();
        int made = moved.make(actor, cohort, draft, imports.table(draft), draft.columns(), terms);
        draft.stored(made);
        imports.dropTable(draft);
        return made;
    }
}
