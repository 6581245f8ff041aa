package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/** Writes to reviewers how much waits for them, each at most once a day and cohort. Needs the caller's transaction and a locked panel. */
@ApplicationScoped
class TellReviewers {
    private final EntityManager entities;
    private final ReminderQueries queries;
    private final Outbox outbox;
    private final Clock clock;

    TellReviewers(EntityManager entities, ReminderQueries queries, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many letters were written */
    int tell(UUID cohort, Predicate<UUID> whom) {
        var today = LondonTime.today(clock.instant());
        var due = queries.waiting(cohort, clock.instant(), today).stream()
                .filter(one -> whom.test(one.reviewer()))
                .toList();
        due.forEach(one -> {
            var letter = outbox.post(Letter.of(
                    one.email(),
                    ReviewerReminderRule.PURPOSE,
                    ReviewLetters.reviewsOpen(
                            one.displayName(),
                            one.title(),
                            one.reviews(),
                            one.due() == null ? "" : LondonTime.date(one.due()))));
            entities.persist(new ReviewReminder(letter, cohort, one.reviewer(), today));
        });
        return due.size();
    }
}
