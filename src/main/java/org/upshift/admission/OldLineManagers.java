package org.upshift.admission;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** Details of line managers. */
@Singleton
class OldLineManagers implements RetentionRule {
    private final OverdueQueries queries;
    private final DestroyApplications destruction;

    OldLineManagers(OverdueQueries queries, DestroyApplications destruction) {
        this.queries = queries;
        this.destruction = destruction;
    }

    @Override
    public String code() {
        return "line-managers";
    }

    @Override
    public String what() {
        return "Names, addresses and signatures of line managers, from the end of the cohort";
    }

    @Override
    public String reason() {
        return "They were asked for one release from work, which is over with the cohort and its report";
    }

    @Override
    public Period period() {
        return Period.ofMonths(12);
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
        return queries.countLineManagers(due.before(), due.held());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.lineManagers(due.before(), due.held(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        return destruction.lineManagers(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}
