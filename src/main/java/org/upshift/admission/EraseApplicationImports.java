package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.upshift.people.PersonErased;

/** A file that nobody has stored yet goes as a whole when somebody in it is erased: it would enter them again. */
@ApplicationScoped
class EraseApplicationImports {
    private final EntityManager entities;
    private final ImportedQueries queries;
    private final ApplicationImports imports;

    EraseApplicationImports(EntityManager entities, ImportedQueries queries, ApplicationImports imports) {
        this.entities = entities;
        this.queries = queries;
        this.imports = imports;
    }

    void erase(@Observes PersonErased erased) {
        if (!erased.addresses().isEmpty()) {
            queries.draftsWith(erased.addresses())
                    .forEach(draft -> imports.remove(entities.find(ApplicationImport.class, draft)));
        }
    }
}
