package org.upshift.admission;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.upshift.kernel.Jobs;
import org.upshift.programme.CohortDatesChanged;
import org.upshift.programme.ProgrammeChanged;

/**
 * Looks for answers that were given to other terms. It waits until the team has stopped changing them for a while, so that moving
 * five days one after the other asks each line manager once.
 */
@Singleton
class OutdateSignOffs {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("look-for-outdated-sign-offs");
    private static final String AGAIN = "/again";
    private static final Duration SETTLED = Duration.ofMinutes(30);

    private final OutdatedQueries queries;
    private final Applications applications;
    private final OutdateSignOff outdate;
    private final Jobs jobs;
    private final Clock clock;

    OutdateSignOffs(
            OutdatedQueries queries, Applications applications, OutdateSignOff outdate, Jobs jobs, Clock clock) {
        this.queries = queries;
        this.applications = applications;
        this.outdate = outdate;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.oneTime(TASK)
                .execute((job, context) -> look(UUID.fromString(job.getId().replace(AGAIN, ""))));
    }

    void onDates(@Observes CohortDatesChanged changed) {
        later(changed.cohort());
    }

    void onRules(@Observes SignOffRulesChanged changed) {
        queries.cohorts(changed.programme()).forEach(this::later);
    }

    void onProgramme(@Observes ProgrammeChanged changed) {
        queries.cohorts(changed.programme()).forEach(this::later);
    }

    /** A job that is being done may have looked already: then another one looks again. */
    private void later(UUID cohort) {
        var at = clock.instant().plus(SETTLED);
        var job = TASK.instance(cohort.toString()).scheduledTo(at);
        var another = TASK.instance(cohort + AGAIN).scheduledTo(at);
        if (!jobs.move(job, at)) {
            jobs.schedule(jobs.isThere(job) ? another : job);
        }
    }

    /** One transaction for each application: a crash in between leaves none half done, and the rest for the next try. */
    void look(UUID cohort) {
        for (var id : QuarkusTransaction.requiringNew().call(() -> queries.supported(cohort))) {
            QuarkusTransaction.requiringNew().run(() -> applications.locked(id).ifPresent(outdate::compare));
        }
    }
}
