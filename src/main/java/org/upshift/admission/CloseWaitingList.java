package org.upshift.admission;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;

/** Tells those who still wait when the waiting list closes that no place became free for them. */
@Singleton
class CloseWaitingList {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("close-waiting-list");
    static final String REASON = "You were on the waiting list, which is closed now. No place became free for you.";

    private final Selections selections;
    private final Applications applications;
    private final WaitingListQueries queries;
    private final StopAsking stopAsking;
    private final Correspondence correspondence;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;

    CloseWaitingList(
            Selections selections,
            Applications applications,
            WaitingListQueries queries,
            StopAsking stopAsking,
            Correspondence correspondence,
            Jobs jobs,
            History history,
            Clock clock) {
        this.selections = selections;
        this.applications = applications;
        this.queries = queries;
        this.stopAsking = stopAsking;
        this.correspondence = correspondence;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.oneTime(TASK).execute((job, context) -> QuarkusTransaction.requiringNew()
                .run(() -> close(UUID.fromString(job.getId().split("/")[0]))));
    }

    /** For the moment after the last second of the list; one job for each such moment. Part of the caller's transaction. */
    void schedule(UUID cohort, Selection selection) {
        var end = end(selection);
        jobs.schedule(TASK.instance(cohort + "/" + end.getEpochSecond()).scheduledTo(end));
    }

    private static Instant end(Selection selection) {
        return LondonTime.instant(selection.getListUntil()).plusSeconds(1);
    }

    void close(UUID cohort) {
        selections
                .locked(cohort)
                .filter(selection ->
                        selection.getListUntil() != null && !clock.instant().isBefore(end(selection)))
                .ifPresent(selection -> queries.reserves(cohort).forEach(this::turnDown));
    }

    private void turnDown(UUID id) {
        applications
                .locked(id)
                .filter(reserve -> reserve.getStatus().isReserve())
                .ifPresent(application -> {
                    application.turnDown(clock.instant());
                    stopAsking.stop(application);
                    correspondence.unsuccessful(application, REASON);
                    history.record(Entry.of("application-unsuccessful")
                            .about("application", id)
                            .concerning(application.getApplicantId())
                            .in(application.getCohortId()));
                });
    }
}
