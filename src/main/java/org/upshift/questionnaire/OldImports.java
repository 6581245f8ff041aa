package org.upshift.questionnaire;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** Files with responses that nobody stored. */
@Singleton
class OldImports implements RetentionRule {

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

    @Override
    public String code() {
        return "import-drafts";
    }

    @Override
    public String what() {
        return "Files with responses that were uploaded and not stored, from the upload on";
    }

    @Override
    public String reason() {
        return "Long enough to look at the columns again, and no copy of answers lies about after that";
    }

    @Override
    public Period period() {
        return Period.ofDays(7);
    }

    @Override
    public Period shortest() {
        return Period.ofDays(1);
    }

    @Override
    public Period longest() {
        return Period.ofDays(30);
    }

    @Override
    public long count(Due due) {
        return queries.countIn(ImportState.DRAFT, due.before());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.in(ImportState.DRAFT, due.before(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        var drafts = list(due, Page.first(most));
        for (var draft : drafts) {
            var brought = entities.find(ResponseImport.class, draft.id());
            reach.dropTable(draft.id());
            entities.remove(brought);
            entities.flush();
            keys.destroyUnlessUsed(brought.getCohortId());
        }
        return drafts.size();
    }
}
