package org.upshift.questionnaire;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.Collection;
import java.util.UUID;
import org.upshift.people.AgeRule;

/** Files with responses that nobody stored. */
@Singleton
class OldImports {
    private final ImportQueries queries;
    private final ImportReach reach;
    private final AddressKeys keys;
    private final EntityManager entities;

    OldImports(ImportQueries queries, ImportReach reach, AddressKeys keys, EntityManager entities) {
        this.queries = queries;
        this.reach = reach;
        this.keys = keys;
        this.entities = entities;
    }

    @Produces
    @Singleton
    AgeRule drafts() {
        return new AgeRule(
                "import-drafts",
                "Files with responses that were uploaded and not stored, from the upload on",
                "Long enough to look at the columns again, and no copy of answers lies about after that",
                new AgeRule.Periods(Period.ofDays(7), Period.ofDays(1), Period.ofDays(30)),
                due -> queries.countIn(ImportState.DRAFT, due.before()),
                (due, page) -> queries.in(ImportState.DRAFT, due.before(), page),
                this::destroy);
    }

    private int destroy(Collection<UUID> drafts) {
        for (var draft : drafts) {
            var brought = entities.find(ResponseImport.class, draft);
            reach.dropTable(draft);
            entities.remove(brought);
            entities.flush();
            keys.destroyUnlessUsed(brought.getCohortId());
        }
        return drafts.size();
    }
}
