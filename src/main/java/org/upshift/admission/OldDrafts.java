package org.upshift.admission;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** Drafts that can no longer be sent. */
@Singleton
class OldDrafts implements RetentionRule {
    private final OverdueQueries queries;
    private final DestroyApplications destruction;

    OldDrafts(OverdueQueries queries, DestroyApplications destruction) {
        this.queries = queries;
        this.destruction = destruction;
    }

    @Override
    public String code() {
        return "drafts";
    }

    @Override
    public String what() {
        return "Drafts of applications that were never sent, from the deadline on";
    }

    @Override
    public String reason() {
        return "They can no longer be sent, and nobody but the applicant has ever read them";
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
        return Period.ofMonths(6);
    }

    @Override
    public long count(Due due) {
        return queries.countDrafts(due.beforeLocal(), due.held());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.drafts(due.beforeLocal(), due.held(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        return destruction.whole(
                list(due, Page.first(most)).stream().map(Overdue::id).toList());
    }
}
