package org.upshift.people;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;

/** New addresses that were or were not proved. */
@Singleton
class OldEmailChanges implements RetentionRule {
    private final EndedQueries queries;
    private final EndedRecords records;

    OldEmailChanges(EndedQueries queries, EndedRecords records) {
        this.queries = queries;
        this.records = records;
    }

    @Override
    public String code() {
        return "e-mail-changes";
    }

    @Override
    public String what() {
        return "Changes of an e-mail address, from the moment they were asked for";
    }

    @Override
    public String reason() {
        return "They are of no use once the link has stopped working";
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
        return Period.ofMonths(3);
    }

    @Override
    public long count(Due due) {
        return queries.countEmailChanges(due.before(), due.held());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.emailChanges(due.before(), due.held(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        return records.deleteEmailChanges(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}
