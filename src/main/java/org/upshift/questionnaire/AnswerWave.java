package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.TakeBackLetters;
import org.upshift.questionnaire.SendingQueries.Sending;

/**
 * Takes a participant's answers: the invitation is marked and the response stored in one transaction, once, and sealed until the
 * wave has closed. History records nothing, for its entries have a time and a name.
 */
@ApplicationScoped
public class AnswerWave {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private final EntityManager entities;
    private final SubmissionRows rows;
    private final SendingQueries sendings;
    private final EnrolmentQueries enrolment;
    private final StoreResponse store;
    private final Respondents respondents;
    private final Drafts drafts;
    private final TakeBackLetters letters;
    private final OpenWaves open;
    private final Clock clock;

    AnswerWave(
            EntityManager entities,
            SubmissionRows rows,
            SendingQueries sendings,
            EnrolmentQueries enrolment,
            StoreResponse store,
            Respondents respondents,
            Drafts drafts,
            TakeBackLetters letters,
            OpenWaves open,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.sendings = sendings;
        this.enrolment = enrolment;
        this.store = store;
        this.respondents = respondents;
        this.drafts = drafts;
        this.letters = letters;
        this.open = open;
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
        // The same person's second click waits here for the first, and finds the invitation used
        boolean first = rows.use(person, waveId);
        var sending = sending(person, waveId, idempotencyKey);
        if (!first && sending.answered() == null) {
            first = useLate(person, sending.wave());
        }
        if (idempotencyKey == null || !KEY.matcher(idempotencyKey).matches()) {
            throw new RuleViolation("idempotency-key", "Send a random idempotency key of 16 to 64 letters and digits");
        }
        if (!first) {
            acknowledge(person, waveId, idempotencyKey);
            return;
        }
        check(sending);
        var respondent = sending.asAnother() > 0
                ? respondents.of(person, sending.questionnaire().getId())
                : person;
        var key = store.key(sending.questionnaire());
        store.store(
                sending.wave(),
                key,
                new StoreResponse.Sent(idempotencyKey, sheet, before),
                with -> new StoreResponse.Code(with.respondentCode(respondent), null));
        drafts.forget(Respondent.person(person), key, waveId);
        if (!respondent.equals(person)) {
            answeredAs(respondent, person, waveId);
        }
        if (sending.isReminded()) {
            takeBackReminders(person);
        }
    }

    /** For somebody who joined after the invitations went out; one at a time, so that nobody is invited twice. */
    private boolean useLate(UUID person, Wave wave) {
        if (!enrolment.isParticipant(person, wave.getCohortId())) {
            throw new NotFound("wave");
        }
        entities.lock(wave, LockModeType.PESSIMISTIC_WRITE);
        if (sending(person, wave.getId(), "").answered() == null) {
            entities.persist(new Invitation(wave.getId(), person));
            entities.flush();
        }
        return rows.use(person, wave.getId());
    }

    private Sending sending(UUID person, UUID wave, String idempotencyKey) {
        return sendings.of(wave, person, Objects.requireNonNullElse(idempotencyKey, ""))
                .orElseThrow(() -> new NotFound("wave"));
    }

    /** Who has answered is told so again for the same key, and for any key once the wave has closed: then keys are not kept. */
    private void acknowledge(UUID person, UUID wave, String idempotencyKey) {
        var sending = sending(person, wave, idempotencyKey);
        if (!sending.isStored() && sending.wave().state(LondonTime.local(clock.instant())) != WaveState.CLOSED) {
            throw new RuleViolation("already-answered", "You have answered already. Your answers are stored");
        }
    }

    private void check(Sending sending) {
        if (sending.isStored()) {
            throw new RuleViolation("idempotency-key", "This idempotency key has been used. Send a new one");
        }
        open.require(sending.wave(), "stored");
    }

    private void answeredAs(UUID respondent, UUID person, UUID wave) {
        entities.createQuery(
                        "update Invitation set answersAs = :respondent where waveId = :wave and personId = :person")
                .setParameter("respondent", respondent)
                .setParameter("wave", wave)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** A reminder that still waits to leave would be wrong now. */
    private void takeBackReminders(UUID person) {
        entities.createQuery("select email from Person where id = :person", String.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(address -> letters.unsent(WaveLetters.REMINDER, address));
    }
}
