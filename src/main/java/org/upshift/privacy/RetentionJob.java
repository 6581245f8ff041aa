package org.upshift.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.kernel.LondonTime;

/** Destroys what is due, once a day, on one of the replicas. */
@Singleton
class RetentionJob {
    private static final String OFF = "-";

    private final DestroyWhatIsDue destroy;
    private final String at;

    RetentionJob(DestroyWhatIsDue destroy, @ConfigProperty(name = "upshift.retention.at") String at) {
        this.destroy = destroy;
        this.at = at.strip();
    }

    @Produces
    @Singleton
    RecurringTask<Void> task() {
        return Tasks.recurring("destroy-what-is-due", schedule()).execute((job, context) -> destroy.run());
    }

    private Schedule schedule() {
        return at.equals(OFF) ? Schedules.parseSchedule(OFF) : Schedules.daily(LondonTime.ZONE, LocalTime.parse(at));
    }
}
