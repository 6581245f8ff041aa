package org.upshift.privacy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.RetentionRule;

/** Requests about personal data that were answered. */
@Singleton
class OldRequests implements RetentionRule {
    private final RetentionQueries queries;
    private final EntityManager entities;

    OldRequests(RetentionQueries queries, EntityManager entities) {
        this.queries = queries;
        this.entities = entities;
    }

    @Override
    public String code() {
        return "data-requests";
    }

    @Override
    public String what() {
        return "Requests about personal data, from the day on which they were over";
    }

    @Override
    public String reason() {
        return "Shows that they were answered in time, for as long as somebody may complain about it";
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
        return Period.ofMonths(72);
    }

    @Override
    public long count(Due due) {
        return queries.countRequests(due.before(), due.held());
    }

    @Override
    public List<Overdue> list(Due due, Page page) {
        return queries.requests(due.before(), due.held(), page);
    }

    @Override
    public int destroy(Due due, int most) {
        var requests = list(due, Page.first(most));
        requests.forEach(request -> entities.remove(entities.find(DataRequest.class, request.id())));
        entities.flush();
        return requests.size();
    }
}
