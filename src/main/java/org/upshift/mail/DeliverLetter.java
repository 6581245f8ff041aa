package org.upshift.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Sends one letter; tries again later and later if that fails, and in the end gives up with the reason beside the letter. */
@Singleton
class DeliverLetter {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("deliver-letter");

    private static final Logger LOG = Logger.getLogger(DeliverLetter.class);

    private record Waiting(Letter letter, String messageId) {}

    private final EntityManager entities;
    private final Postbox postbox;
    private final MailSettings settings;
    private final List<SendingRule> rules;
    private final Event<LetterGivenUp> givenUp;
    private final Clock clock;

    DeliverLetter(
            EntityManager entities,
            Postbox postbox,
            MailSettings settings,
            @All List<SendingRule> rules,
            Event<LetterGivenUp> givenUp,
            Clock clock) {
        this.entities = entities;
        this.postbox = postbox;
        this.settings = settings;
        this.rules = rules;
        this.givenUp = givenUp;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.custom(TASK).execute((job, context) -> deliver(UUID.fromString(job.getId())));
    }

    private CompletionHandler<Void> deliver(UUID id) {
        Optional<Waiting> waiting = waiting(id);
        if (waiting.isEmpty()) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        Optional<Instant> turn = turn(id, waiting.get().letter().purpose());
        if (turn.isEmpty()) {
            drop(id);
            return new CompletionHandler.OnCompleteRemove<>();
        }
        if (turn.get().isAfter(clock.instant())) {
            return (complete, operations) -> operations.reschedule(complete, turn.get());
        }
        try {
            postbox.send(waiting.get().letter(), waiting.get().messageId());
        } catch (RuntimeException failure) {
            return failed(id, failure);
        }
        delivered(id);
        return new CompletionHandler.OnCompleteRemove<>();
    }

    /** When it may leave; empty when it is not wanted any more. */
    private Optional<Instant> turn(UUID id, String purpose) {
        return rules.stream()
                .filter(rule -> rule.purposes().contains(purpose))
                .findFirst()
                .map(rule -> QuarkusTransaction.requiringNew().call(() -> rule.when(id, clock.instant())))
                .orElseGet(() -> Optional.of(clock.instant()));
    }

    private void drop(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            OutgoingLetter letter = entities.find(OutgoingLetter.class, id);
            if (letter != null) {
                letter.drop();
            }
        });
    }

    private Optional<Waiting> waiting(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Optional.ofNullable(entities.find(OutgoingLetter.class, id))
                .filter(OutgoingLetter::isQueued)
                .map(letter -> new Waiting(letter.getLetter(), letter.getMessageId())));
    }

    private void delivered(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            OutgoingLetter letter = entities.find(OutgoingLetter.class, id);
            if (letter == null || letter.isForgottenOnceSent()) {
                forget(letter);
                return;
            }
            letter.delivered(clock.instant());
            if (!settings.keepBodies() && !settings.onPage()) {
                letter.forgetBody();
            }
        });
    }

    /** Whoever it went to, or was about, may have been erased while it was on its way. */
    private void forget(OutgoingLetter letter) {
        if (letter != null) {
            entities.remove(letter);
        }
    }

    private CompletionHandler<Void> failed(UUID id, RuntimeException failure) {
        Throwable cause = rootOf(failure);
        return QuarkusTransaction.requiringNew().call(() -> {
            OutgoingLetter letter = entities.find(OutgoingLetter.class, id);
            if (letter == null) {
                return new CompletionHandler.OnCompleteRemove<Void>();
            }
            int attempt = letter.getAttempts() + 1;
            boolean last = attempt >= settings.attempts() || FinalRefusal.isOne(failure);
            LOG.warnf(
                    "Letter %s (%s) could not be sent, attempt %d of %d: %s",
                    id,
                    letter.getPurpose(),
                    attempt,
                    settings.attempts(),
                    cause.getClass().getName());
            if (last) {
                letter.giveUp(String.valueOf(cause));
                givenUp.fire(new LetterGivenUp(id, letter.getPurpose()));
                if (letter.isForgottenOnceSent()) {
                    forget(letter);
                }
                return new CompletionHandler.OnCompleteRemove<Void>();
            }
            letter.putOff(String.valueOf(cause));
            Instant again = clock.instant().plus(delayAfter(attempt));
            return (complete, operations) -> operations.reschedule(complete, again);
        });
    }

    /** Twice as long after each attempt. */
    private Duration delayAfter(int attempt) {
        return settings.retryAfter().multipliedBy(1L << Math.min(attempt - 1, 20));
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
