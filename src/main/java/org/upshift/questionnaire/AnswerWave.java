package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/**
 * Takes a participant's answers: the invitation is marked and the response stored in one transaction, once, and sealed until the
 * wave has closed. History records nothing, for its entries have a time and a name.
 */
@ApplicationScoped
public class AnswerWave {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private final EntityManager entities;
    private final EnrolmentQueries enrolment;
    private final Waves waves;
    private final PairingKeys keys;
    private final Clock clock;

    AnswerWave(EntityManager entities, EnrolmentQueries enrolment, Waves waves, PairingKeys keys, Clock clock) {
        this.entities = entities;
        this.enrolment = enrolment;
        this.waves = waves;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param idempotencyKey random; the same key again finds the answers stored and does nothing */
    @Transactional
    public void answer(UUID person, UUID waveId, String idempotencyKey, AnswerSheet sheet) {
        var wave = entities.find(Wave.class, waveId);
        if (wave == null) {
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
        store(person, wave, idempotencyKey, sheet);
        invitation.answer();
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

    private void store(UUID person, Wave wave, String idempotencyKey, AnswerSheet sheet) {
        var key = key(wave.getQuestionnaireId());
        // Read after the lock that the first answer takes: no item changes any more
        var items = waves.asked(wave.getId(), wave.getKind());
        var choices = sheet.choices(items);
        var remarks = sheet.remarks(wave.getId(), items);
        if (remarks.isEmpty() && Arrays.stream(choices).noneMatch(Objects::nonNull)) {
            throw new RuleViolation("nothing-answered", "Answer at least one question");
        }
        var today = LondonTime.today(clock.instant());
        var answer = SealedAnswer.of(choices, remarks);
        entities.persist(Response.sealed(wave.getId(), key, person, today, idempotencyKey, answer));
    }

    private PairingKey key(UUID questionnaireId) {
        var questionnaire = entities.find(Questionnaire.class, questionnaireId);
        if (!questionnaire.hasKey()) {
            entities.refresh(questionnaire, LockModeType.PESSIMISTIC_WRITE);
        }
        var key = questionnaire.hasKey() ? keys.of(questionnaireId) : keys.begin(questionnaireId);
        questionnaire.answeredUnder(key);
        entities.flush();
        return key;
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
