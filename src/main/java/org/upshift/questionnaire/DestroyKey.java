package org.upshift.questionnaire;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;

/** Destroys the pairing key of a questionnaire on the stated date: from then on nothing leads from people to answers. */
@Singleton
class DestroyKey {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("destroy-pairing-key");
    private static final Duration TRY_AGAIN = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final PairingKeys keys;
    private final OpenSealedAnswers sealed;
    private final History history;
    private final Clock clock;

    DestroyKey(EntityManager entities, PairingKeys keys, OpenSealedAnswers sealed, History history, Clock clock) {
        this.entities = entities;
        this.keys = keys;
        this.sealed = sealed;
        this.history = history;
        this.clock = clock;
    }

    static SchedulableInstance<Void> job(Questionnaire questionnaire) {
        return TASK.instance(questionnaire.getId().toString()).scheduledTo(questionnaire.endOfKeys());
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.custom(TASK)
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, clock.instant().plus(TRY_AGAIN)))
                .execute((job, context) -> run(UUID.fromString(job.getId())));
    }

    /** The file goes first: should the rest fail, the job comes again and finds nothing left to destroy. */
    CompletionHandler<Void> run(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var questionnaire = entities.find(Questionnaire.class, id);
            Instant now = clock.instant();
            if (questionnaire != null && now.isBefore(questionnaire.endOfKeys())) {
                Instant later = questionnaire.endOfKeys();
                return (complete, operations) -> operations.reschedule(complete, later);
            }
            if (questionnaire != null && keys.exists(id)) {
                sealed.openAll(id);
                questionnaire = entities.find(Questionnaire.class, id);
            }
            keys.destroy(id);
            if (questionnaire != null) {
                // Codes that stand for addresses in files were made under a key of the cohort
                keys.destroy(questionnaire.getCohortId());
            }
            if (questionnaire != null && questionnaire.getKeysDestroyedAt() == null) {
                questionnaire.keysDestroyed(now);
                entities.createQuery("delete from AnsweringLink where cohortId = :cohort")
                        .setParameter("cohort", questionnaire.getCohortId())
                        .executeUpdate();
                history.record(Entry.of("pairing-key-destroyed")
                        .about("questionnaire", id)
                        .in(questionnaire.getCohortId())
                        .detail("From now on nothing leads from a person to their answers"));
            }
            return new CompletionHandler.OnCompleteRemove<>();
        });
    }
}
