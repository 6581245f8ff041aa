package org.upshift.people;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** Removes, once an hour, kept forms whose hour is over and counts of tries that no limit looks at any more. */
@Singleton
class ForgetWhatIsOver {
    private static final Duration LONGEST_PERIOD = Duration.ofDays(1);

    private final EntityManager entities;
    private final Clock clock;

    ForgetWhatIsOver(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.recurring("forget-kept-forms-and-tries", FixedDelay.ofHours(1))
                .execute((job, context) -> run());
    }

    void run() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("delete from KeptForm where expiresAt <= :now")
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            entities.createQuery("delete from RateLimit where since < :begin")
                    .setParameter("begin", clock.instant().minus(LONGEST_PERIOD))
                    .executeUpdate();
        });
    }
}
