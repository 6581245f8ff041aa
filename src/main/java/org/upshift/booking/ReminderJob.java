package org.upshift.booking;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every few minutes who has to be reminded, on one replica at a time. */
class ReminderJob {
    @Produces
    @Singleton
    Task<Void> task(SendReminders reminders, @ConfigProperty(name = "upshift.reminders.every") Duration every) {
        return Tasks.recurring("send-reminders", FixedDelay.of(every)).execute((job, context) -> reminders.send());
    }
}
