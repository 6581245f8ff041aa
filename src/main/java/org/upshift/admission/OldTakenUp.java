package org.upshift.admission;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** Applications of those who took part. */
@Singleton
class OldTakenUp implements RetentionRule {
    private final OverdueQueries queries;
    private final DestroyApplications destruction;

    OldTakenUp(OverdueQueries queries, DestroyApplications destruction) {
        this.queries = queries;
        this.destruction = destruction;
    }

    @Override
    public String code() {
        return "applications-taken-up";
    }

    @Override
    public String what() {
        return "Applications of those who took part, from the end of their cohort";
    }

    @Override
    public String reason() {
        return "Funders ask who was selected and why for about two years after a programme; that somebody took part stays";
    }

    @Override
    public Period period() {
        return Period.ofMonths(24);
    }

    @Override
    public Period shortest() {
        return Period.ofMonths(6);
    }

    @Override
    public Period longest() {
        return Period.ofMonths(84);
    }

    @Override
    public long count(Due due) {
        return queries.countTakenUp(due.before(), due.held());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.takenUp(due.before(), due.held(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        return destruction.whole(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}
