package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.people.Actor;

/** Lets a file with applications go before anything of it was stored. */
@ApplicationScoped
public class LetApplicationsGo {
    private final ApplicationImports imports;

    LetApplicationsGo(ApplicationImports imports) {
        this.imports = imports;
    }

    @Transactional
    public void letGo(Actor actor, UUID cohort, UUID id) {
        var draft = imports.locked(actor, cohort, id);
        draft.letGo();
        imports.dropTable(draft);
    }
}
