package org.upshift.admission;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.Collection;
import java.util.UUID;
import org.upshift.people.AgeRule;

/** Files with applications that nobody stored. */
@Singleton
class OldApplicationImports {
    private final ImportedQueries queries;
    private final ApplicationImports imports;
    private final EntityManager entities;

    OldApplicationImports(ImportedQueries queries, ApplicationImports imports, EntityManager entities) {
        this.queries = queries;
        this.imports = imports;
        this.entities = entities;
    }

    @Produces
    @Singleton
    AgeRule applicationImports() {
        return new AgeRule(
                "application-import-drafts",
                "Files with applications that were uploaded and not stored, from the upload on",
                "Long enough to put lines right, and no copy of applications lies about after that",
                new AgeRule.Periods(Period.ofDays(7), Period.ofDays(1), Period.ofDays(30)),
                due -> queries.countDrafts(due.before()),
                (due, page) -> queries.drafts(due.before(), page),
                this::destroy);
    }

    private int destroy(Collection<UUID> drafts) {
        drafts.forEach(draft -> imports.remove(entities.find(ApplicationImport.class, draft)));
        return drafts.size();
    }
}
