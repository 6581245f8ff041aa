package org.upshift.attendance;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks twice a day who may miss their days, on one replica at a time. */
class WarnOfDaysJob {
    @Produces
    @Singleton
    Task<Void> task(WarnOfDays warnOfDays, @ConfigProperty(name = "upshift.days-warnings.every") Duration every) {
        return Tasks.recurring("warn-of-days", FixedDelay.of(every)).execute((job, context) -> warnOfDays.warn());
    }
}
