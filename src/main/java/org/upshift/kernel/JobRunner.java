package org.upshift.kernel;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Starts the scheduler with the application, and lets it finish what it has begun when the application stops. */
@ApplicationScoped
class JobRunner {
    private static final Duration LONGEST_WAIT_AT_SHUTDOWN = Duration.ofSeconds(25);
    /** A job whose replica has not been heard of for some of these is given to another one. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private final DataSource dataSource;
    private final Instance<Task<?>> tasks;
    private final JobSettings settings;
    private final Clock clock;
    private volatile Scheduler scheduler;

    JobRunner(DataSource dataSource, @Any Instance<Task<?>> tasks, JobSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
    }

    SchedulerClient client() {
        return scheduler;
    }

    void lookForWork() {
        scheduler.triggerCheckForDueExecutions();
    }

    void start(@Observes StartupEvent event) {
        List<Task<?>> known = tasks.stream().<Task<?>>map(task -> task).toList();
        scheduler = scheduler(known);
        if (!settings.enabled()) {
            return;
        }
        for (Task<?> task : known) {
            if (task instanceof OnStartup recurring) {
                recurring.onStartup(scheduler, clock::instant);
            }
        }
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** The data source joins the caller's transaction where there is one; the scheduler itself opens none. */
    private Scheduler scheduler(List<Task<?>> known) {
        return Scheduler.create(dataSource, known)
                .schedulerName(new SchedulerName.Fixed("upshift-" + UUID.randomUUID()))
                .clock(clock::instant)
                .pollingInterval(settings.pollInterval())
                .threads(settings.threads())
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(LONGEST_WAIT_AT_SHUTDOWN)
                .addExecutionInterceptor(JobRunner::inRequestContext)
                .build();
    }

    private static CompletionHandler<?> inRequestContext(
            TaskInstance<?> job, ExecutionContext context, ExecutionChain chain) {
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        try {
            return chain.proceed(job, context);
        } finally {
            requestContext.terminate();
        }
    }
}
