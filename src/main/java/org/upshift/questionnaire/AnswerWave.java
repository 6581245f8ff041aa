package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.TakeBackLetters;

/**
 * Takes a participant's answers: the invitation is marked and the response stored in one transaction, once, and sealed until the
 * wave has closed. History records nothing, for its entries have a time and a name.
 */
@ApplicationScoped
public class AnswerWave {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private final EntityManager entities;
    private final EnrolmentQueries enrolment;
    private final StoreResponse store;
    private final Respondents respondents;
    private final Drafts drafts;
    private final TakeBackLetters letters;
    private final Clock clock;

    AnswerWave(
            EntityManager entities,
            EnrolmentQueries enrolment,
            StoreResponse store,
            Respondents respondents,
            Drafts drafts,
            TakeBackLetters letters,
            Clock clock) {
        this.entities = entities;
        this.enrolment = enrolment;
        this.store = store;
        this.respondents = respondents;
        this.drafts = drafts;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param idempotencyKey random; the same key again finds the answers stored and does nothing */
    @Transactional
    public void answer(UUID person, UUID waveId, String idempotencyKey, AnswerSheet sheet) {
        answer(person, waveId, idempotencyKey, sheet, null);
    }

    /** @param before the same items thinking back, for a wave that asks so, or null */
    @Transactional
    public void answer(UUID person, UUID waveId, String idempotencyKey, AnswerSheet sheet, AnswerSheet before) {
        var wave = entities.find(Wave.class, waveId);
        if (wave == null || wave.getAskedWith() != null) {
            throw new NotFound("wave");
        }
        var invitation = invitation(person, wave);
        if (idempotencyKey == null || !KEY.matcher(idempotencyKey).matches()) {
            throw new RuleViolation("idempotency-key", "Send a random idempotency key of 16 to 64 letters and digits");
        }
        boolean stored = isStored(waveId, idempotencyKey);
        if (invitation.isAnswered() && (stored || isOver(wave))) {
            return;
        }
        check(wave, invitation, stored);
        var respondent = respondents.of(person, wave.getQuestionnaireId());
        var key = store.key(wave.getQuestionnaireId());
        store.store(
                wave,
                key,
                new StoreResponse.Sent(idempotencyKey, sheet, before),
                with -> new StoreResponse.Code(with.respondentCode(respondent), null));
        drafts.forget(Respondent.person(person), key, waveId);
        invitation.answer(respondent);
        if (invitation.isReminded()) {
            takeBackReminders(person);
        }
    }

    /** A reminder that still waits to leave would be wrong now. */
    private void takeBackReminders(UUID person) {
        entities.createQuery("select email from Person where id = :person", String.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(address -> letters.unsent(WaveLetters.REMINDER, address));
    }

    /** Keys of closed waves are not kept: who has answered has nothing to repeat. */
    private boolean isOver(Wave wave) {
        return wave.state(LondonTime.local(clock.instant())) == WaveState.CLOSED;
    }

    private void check(Wave wave, Invitation invitation, boolean stored) {
        if (invitation.isAnswered()) {
            throw new RuleViolation("already-answered", "You have answered already. Your answers are stored");
        }
        if (stored) {
            throw new RuleViolation("idempotency-key", "This idempotency key has been used. Send a new one");
        }
        if (wave.state(LondonTime.local(clock.instant())) != WaveState.OPEN) {
            throw new RuleViolation("wave-not-open", "This questionnaire is not open, so your answers were not stored");
        }
    }

    /** Locked, so that the same person's second click waits for the first. */
    private Invitation invitation(UUID person, Wave wave) {
        return locked(person, wave.getId()).orElseGet(() -> {
            if (!enrolment.isParticipant(person, wave.getCohortId())) {
                throw new NotFound("wave");
            }
            // Somebody who joined after the invitations went out; one at a time, so that nobody is invited twice
            entities.lock(wave, LockModeType.PESSIMISTIC_WRITE);
            return locked(person, wave.getId()).orElseGet(() -> {
                var late = new Invitation(wave.getId(), person);
                entities.persist(late);
                entities.flush();
                return late;
            });
        });
    }

    private Optional<Invitation> locked(UUID person, UUID wave) {
        return entities.createQuery("from Invitation where waveId = :wave and personId = :person", Invitation.class)
                .setParameter("wave", wave)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private boolean isStored(UUID wave, String idempotencyKey) {
        return !entities.createQuery(
                        "select id from Response where waveId = :wave and idempotencyKey = :key", UUID.class)
                .setParameter("wave", wave)
                .setParameter("key", idempotencyKey)
                .getResultList()
                .isEmpty();
    }
}
