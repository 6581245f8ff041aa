package org.upshift.admission;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** Applications that led to no place. */
@Singleton
class OldUnsuccessful implements RetentionRule {
    private final OverdueQueries queries;
    private final DestroyApplications destruction;

    OldUnsuccessful(OverdueQueries queries, DestroyApplications destruction) {
        this.queries = queries;
        this.destruction = destruction;
    }

    @Override
    public String code() {
        return "unsuccessful-applications";
    }

    @Override
    public String what() {
        return "Applications that led to no place, from the day on which they ended";
    }

    @Override
    public String reason() {
        return "A decision can be explained, and a claim of discrimination answered, for as long as one can be made";
    }

    @Override
    public Period period() {
        return Period.ofMonths(6);
    }

    @Override
    public Period shortest() {
        return Period.ofMonths(3);
    }

    @Override
    public Period longest() {
        return Period.ofMonths(36);
    }

    @Override
    public long count(Due due) {
        return queries.countUnsuccessful(due.before(), due.beforeLocal(), due.held());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.unsuccessful(due.before(), due.beforeLocal(), due.held(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        return destruction.whole(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}
