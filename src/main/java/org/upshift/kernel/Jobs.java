package org.upshift.kernel;

import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Work for later, kept in the database: it is scheduled, or not, together with the transaction that asks for it, and each job
 * is done by one replica. A feature contributes a {@code Task} bean that does the work and schedules instances of it here.
 */
@Singleton
public class Jobs {
    private final JobRunner runner;
    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    Jobs(JobRunner runner, DataSource dataSource, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.runner = runner;
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Schedules the job unless one with this task and id is waiting already; a job that is due starts right after the commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> void schedule(SchedulableInstance<T> job) {
        runner.client().scheduleIfNotExists(job);
        if (!job.getNextExecutionTime(clock.instant()).isAfter(clock.instant())) {
            transaction.registerInterposedSynchronization(new StartAfterCommit());
        }
    }

    /** Whether there is such a job, waiting or being done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isThere(TaskInstanceId job) {
        return runner.client().getScheduledExecution(job).isPresent();
    }

    /** Moves a job to another time; false if there is no such job waiting, or it is being done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean move(TaskInstanceId job, Instant to) {
        return isHeldWaiting(job) && runner.client().reschedule(job, to);
    }

    /** Takes a job back; nothing happens if there is no such job waiting, or it is being done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(TaskInstanceId job) {
        if (isHeldWaiting(job)) {
            runner.client().cancel(job);
        }
    }

    /** Whether the job waits; if so, no replica begins it before the transaction ends. */
    private boolean isHeldWaiting(TaskInstanceId job) {
        try (var connection = dataSource.getConnection();
                var look = connection.prepareStatement(
                        "select picked from scheduled_tasks where task_name = ? and task_instance = ? for update")) {
            look.setString(1, job.getTaskName());
            look.setString(2, job.getId());
            try (var found = look.executeQuery()) {
                return found.next() && !found.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private class StartAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                runner.lookForWork();
            }
        }
    }
}
