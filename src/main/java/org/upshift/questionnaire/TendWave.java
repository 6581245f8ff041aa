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
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.Cohort;
import org.upshift.programme.Phase;

/**
 * What a wave does by itself, from its opening until it closes: asks everybody with a place, whoever joins later too, and reminds those who
 * have not answered, on weekdays between nine and five.
 */
@Singleton
class TendWave {
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tend-wave");
    private static final Duration TRY_AGAIN = Duration.ofMinutes(10);
    private static final Duration NEXT_LOOK = Duration.ofHours(1);
    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 17;

    private final EntityManager entities;
    private final Invitations invitations;
    private final ReminderQueries queries;
    private final Reminders reminders;
    private final History history;
    private final Clock clock;

    TendWave(
            EntityManager entities,
            Invitations invitations,
            ReminderQueries queries,
            Reminders reminders,
            History history,
            Clock clock) {
        this.entities = entities;
        this.invitations = invitations;
        this.queries = queries;
        this.reminders = reminders;
        this.history = history;
        this.clock = clock;
    }

    static SchedulableInstance<Void> job(Wave wave) {
        return TASK.instance(wave.getId().toString()).scheduledTo(LondonTime.instant(wave.getOpens()));
    }

    @Produces
    @Singleton
    Task<Void> tending() {
        return Tasks.custom(TASK)
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, clock.instant().plus(TRY_AGAIN)))
                .execute((job, context) -> run(UUID.fromString(job.getId())));
    }

    /** The wave is locked, so that two who tend it at once do so one after the other. */
    CompletionHandler<Void> run(UUID waveId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var wave = entities.find(Wave.class, waveId, LockModeType.PESSIMISTIC_WRITE);
            var now = LondonTime.local(clock.instant());
            if (wave == null || !wave.isTended() || wave.state(now) == WaveState.CLOSED || isCancelled(wave)) {
                return new CompletionHandler.OnCompleteRemove<>();
            }
            Instant opening = LondonTime.instant(wave.getOpens());
            if (clock.instant().isBefore(opening)) {
                return (complete, operations) -> operations.reschedule(complete, opening);
            }
            if (phase(wave) != Phase.SET_ASIDE) {
                tend(wave, now);
            }
            Instant next = clock.instant().plus(NEXT_LOOK);
            return (complete, operations) -> operations.reschedule(complete, next);
        });
    }

    private boolean isCancelled(Wave wave) {
        return phase(wave) == Phase.CANCELLED;
    }

    private Phase phase(Wave wave) {
        return entities.find(Cohort.class, wave.getCohortId()).getPhase();
    }

    private void tend(Wave wave, LocalDateTime now) {
        if (wave.getArrangement().isInvites()) {
            record("wave-invited", wave, invitations.invite(wave).now());
        }
        Integer every = wave.getArrangement().getRemindEvery();
        if (every != null && isOfficeTime(now)) {
            var today = now.toLocalDate();
            var due = queries.due(wave.getId(), today.minusDays(every), Page.first(EnrolmentQueries.MOST));
            record("wave-reminded", wave, reminders.send(wave, due, today));
        }
    }

    static boolean isOfficeTime(LocalDateTime now) {
        boolean weekend = now.getDayOfWeek() == DayOfWeek.SATURDAY || now.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && now.getHour() >= FIRST_HOUR && now.getHour() < LAST_HOUR;
    }

    private void record(String action, Wave wave, int people) {
        if (people > 0) {
            history.record(Entry.of(action)
                    .about("wave", wave.getId())
                    .in(wave.getCohortId())
                    .detail(WaveLetters.people(people)));
        }
    }
}
