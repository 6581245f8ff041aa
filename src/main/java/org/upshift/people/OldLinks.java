package org.upshift.people;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;

/** Links that no longer work. */
@Singleton
class OldLinks implements RetentionRule {
    private final EndedQueries queries;
    private final EndedRecords records;

    OldLinks(EndedQueries queries, EndedRecords records) {
        this.queries = queries;
        this.records = records;
    }

    @Override
    public String code() {
        return "one-time-links";
    }

    @Override
    public String what() {
        return "One-time links, from the day on which they stopped working";
    }

    @Override
    public String reason() {
        return "Whoever opens an old link is told what has become of it instead of finding nothing";
    }

    @Override
    public Period period() {
        return Period.ofDays(90);
    }

    @Override
    public Period shortest() {
        return Period.ofDays(7);
    }

    @Override
    public Period longest() {
        return Period.ofMonths(12);
    }

    @Override
    public long count(Due due) {
        return queries.countLinks(due.before());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.links(due.before(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        return records.deleteLinks(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}
