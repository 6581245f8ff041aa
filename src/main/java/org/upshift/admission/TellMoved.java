package org.upshift.admission;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;

/** Writes to those whose applications came with an import, because the team wished it. */
@Singleton
class TellMoved {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tell-moved");

    private final EntityManager entities;
    private final ImportedQueries queries;
    private final Cohorts cohorts;
    private final Outbox outbox;

    TellMoved(EntityManager entities, ImportedQueries queries, Cohorts cohorts, Outbox outbox) {
        this.entities = entities;
        this.queries = queries;
        this.cohorts = cohorts;
        this.outbox = outbox;
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.oneTime(TASK).execute((job, context) -> tell(UUID.fromString(job.getId())));
    }

    void tell(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var theImport = entities.find(ApplicationImport.class, id);
            if (theImport == null || !theImport.isStored()) {
                return;
            }
            var cohort = cohorts.of(theImport.getCohortId());
            queries.moved(id).stream()
                    .filter(ImportedQueries.Moved::isToTell)
                    .forEach(moved -> outbox.post(Letter.of(
                            moved.email(),
                            "application-moved",
                            MovedLetters.moved(
                                    moved.displayName(),
                                    cohort.title(),
                                    moved.reference(),
                                    moved.sentAt() == null ? "" : LondonTime.dateTime(moved.sentAt()),
                                    LondonTime.dateTime(cohort.deadline()),
                                    moved.id()))));
        });
    }
}
