package org.upshift.history;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links what was recorded to the chain, every few seconds, on one replica at a time. */
class SealingJob {
    @Produces
    @Singleton
    Task<Void> task(SealHistory history, @ConfigProperty(name = "upshift.history.seal-every") Duration every) {
        return Tasks.recurring("seal-history", FixedDelay.of(every)).execute((job, context) -> history.seal());
    }
}
