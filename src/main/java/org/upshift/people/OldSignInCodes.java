package org.upshift.people;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;

/** Codes that were sent to sign in. */
@Singleton
class OldSignInCodes implements RetentionRule {
    private final EndedQueries queries;
    private final EndedRecords records;

    OldSignInCodes(EndedQueries queries, EndedRecords records) {
        this.queries = queries;
        this.records = records;
    }

    @Override
    public String code() {
        return "sign-in-codes";
    }

    @Override
    public String what() {
        return "Codes that were sent to sign in, from the moment they were asked for";
    }

    @Override
    public String reason() {
        return "They only serve to limit how often somebody asks, and to answer questions about a sign-in that failed";
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
        return queries.countSignInRequests(due.before());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.signInRequests(due.before(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        return records.deleteSignInRequests(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}
