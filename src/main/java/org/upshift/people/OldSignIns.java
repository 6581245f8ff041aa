package org.upshift.people;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;

/** Sign-ins that are over. */
@Singleton
class OldSignIns implements RetentionRule {
    private final EndedQueries queries;
    private final EndedRecords records;

    OldSignIns(EndedQueries queries, EndedRecords records) {
        this.queries = queries;
        this.records = records;
    }

    @Override
    public String code() {
        return "sign-ins";
    }

    @Override
    public String what() {
        return "Sign-ins, from the day on which they were over";
    }

    @Override
    public String reason() {
        return "Long enough to find out who used an account after something went wrong";
    }

    @Override
    public Period period() {
        return Period.ofDays(30);
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
        return queries.countSignIns(due.before(), due.held());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.signIns(due.before(), due.held(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        return records.deleteSignIns(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}
