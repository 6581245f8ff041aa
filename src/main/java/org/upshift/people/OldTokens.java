package org.upshift.people;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;

/** Tokens that no longer work. */
@Singleton
class OldTokens implements RetentionRule {
    private final EndedQueries queries;
    private final EndedRecords records;

    OldTokens(EndedQueries queries, EndedRecords records) {
        this.queries = queries;
        this.records = records;
    }

    @Override
    public String code() {
        return "access-tokens";
    }

    @Override
    public String what() {
        return "Access tokens, from the day on which they expired or were revoked";
    }

    @Override
    public String reason() {
        return "Long enough to find out what a script did after something went wrong";
    }

    @Override
    public Period period() {
        return Period.ofDays(90);
    }

    @Override
    public Period shortest() {
        return Period.ofDays(30);
    }

    @Override
    public Period longest() {
        return Period.ofMonths(12);
    }

    @Override
    public long count(Due due) {
        return queries.countTokens(due.before(), due.held());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.tokens(due.before(), due.held(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        return records.deleteTokens(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}
