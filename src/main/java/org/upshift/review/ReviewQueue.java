package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.Page;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** The applications that were given to whoever asks. */
@ApplicationScoped
public class ReviewQueue {
    private final QueueQueries queries;

    ReviewQueue(QueueQueries queries) {
        this.queries = queries;
    }

    /**
     * @param applicant empty while the panel is blind
     * @param due "by 4 March 2027", or empty
     * @param points of a review that was submitted, else null
     */
    public record Entry(
            UUID id,
            String cohort,
            String reference,
            String applicant,
            ReviewStatus status,
            String due,
            Integer points) {
        public boolean isOpen() {
            return status.isOpen();
        }
    }

    /** How many are still to be done in a cohort. */
    public record ToDo(UUID cohort, String title, long reviews, String due) {}

    public Page<Entry> of(Actor actor, int number, int size) {
        var cohorts = actor.scope(Role.REVIEWER);
        var person = actor.answerable();
        var rows = queries.of(person, cohorts, org.hibernate.query.Page.page(size, number - 1)).stream()
                .map(ReviewQueue::entry)
                .toList();
        return new Page<>(rows, number, size, queries.count(person, cohorts));
    }

    public List<ToDo> toDo(Actor actor) {
        return queries.open(actor.answerable(), actor.scope(Role.REVIEWER)).stream()
                .map(row -> new ToDo(
                        row.cohort(),
                        row.programme() + ", " + row.cohortName(),
                        row.reviews(),
                        row.due() == null ? "" : "by " + LondonTime.date(row.due())))
                .toList();
    }

    private static Entry entry(QueueQueries.Row row) {
        return new Entry(
                row.id(),
                row.programme() + ", " + row.cohortName(),
                row.reference(),
                row.applicant(),
                row.status(),
                row.due() == null || !row.status().isOpen() ? "" : "by " + LondonTime.date(row.due()),
                row.total());
    }
}
