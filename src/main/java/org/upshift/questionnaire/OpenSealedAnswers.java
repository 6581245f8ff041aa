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
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Opens the answers of a wave once it has closed: in one transaction all rows of answers and of invitations are written anew, each in
 * random order, with new ids, new codes and new idempotency keys. Neither the order of rows nor transactions, ids or an older copy of the
 * database lead from a person to an answer then.
 */
@Singleton
class OpenSealedAnswers {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("open-sealed-answers");
    private static final Duration TRY_AGAIN = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final PairingKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpenSealedAnswers(EntityManager entities, PairingKeys keys, Clock clock) {
        this.entities = entities;
        this.keys = keys;
        this.clock = clock;
    }

    static SchedulableInstance<Void> job(Wave wave) {
        return TASK.instance(wave.getId().toString()).scheduledTo(wave.closing());
    }

    @Produces
    @Singleton
    Task<Void> opening() {
        return Tasks.custom(TASK)
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, clock.instant().plus(TRY_AGAIN)))
                .execute((job, context) -> run(UUID.fromString(job.getId())));
    }

    CompletionHandler<Void> run(UUID waveId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var wave = entities.find(Wave.class, waveId, LockModeType.PESSIMISTIC_WRITE);
            if (wave != null && clock.instant().isBefore(wave.closing())) {
                Instant later = wave.closing();
                return (complete, operations) -> operations.reschedule(complete, later);
            }
            if (wave != null) {
                open(wave);
            }
            return new CompletionHandler.OnCompleteRemove<>();
        });
    }

    /** Every wave of a questionnaire whose key is about to go. */
    void openAll(UUID questionnaire) {
        entities.createQuery("from Wave where questionnaireId = :id", Wave.class)
                .setParameter("id", questionnaire)
                .getResultList()
                .forEach(this::open);
    }

    /** What was typed and never sent goes unread. */
    private void open(Wave wave) {
        delete("delete from Draft where waveId = :wave", wave);
        var sealed = entities.createQuery("from Response where waveId = :wave and sealed is not null", Response.class)
                .setParameter("wave", wave.getId())
                .getResultList();
        if (sealed.isEmpty()) {
            return;
        }
        var key = keys.of(wave.getQuestionnaireId());
        List<Object> responses = new ArrayList<>();
        List<Object> remarks = new ArrayList<>();
        for (var response : sealed) {
            var answer = response.answer(key);
            responses.add(response.opened(answer, key));
            remarks.addAll(answer.remarks(wave.getId()));
        }
        List<Object> invitations = new ArrayList<>();
        entities.createQuery("from Invitation where waveId = :wave", Invitation.class)
                .setParameter("wave", wave.getId())
                .getResultList()
                .forEach(invitation -> invitations.add(invitation.again()));
        entities.clear();
        delete("delete from Response where waveId = :wave and sealed is not null", wave);
        delete("delete from Invitation where waveId = :wave", wave);
        write(responses);
        write(remarks);
        write(invitations);
    }

    private void delete(String what, Wave wave) {
        entities.createQuery(what).setParameter("wave", wave.getId()).executeUpdate();
    }

    private void write(List<Object> rows) {
        Collections.shuffle(rows, random);
        rows.forEach(entities::persist);
        entities.flush();
    }
}
