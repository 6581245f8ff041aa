package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;

/** Writes a response to a wave, and one to the wave that thinks back on its pages; part of the caller's transaction. */
@ApplicationScoped
class StoreResponse {
    /** How the name of an item begins of which people think back. */
    private static final String BEFORE = "before.";

    private final EntityManager entities;
    private final ItemsToCheck asked;
    private final PairingKeys keys;
    private final SubmissionRows rows;

    StoreResponse(EntityManager entities, ItemsToCheck asked, PairingKeys keys, SubmissionRows rows) {
        this.entities = entities;
        this.asked = asked;
        this.keys = keys;
        this.rows = rows;
    }

    /**
     * What somebody sends.
     *
     * @param idempotencyKey random, or made from something random
     * @param before the same items thinking back, or null
     */
    record Sent(String idempotencyKey, AnswerSheet sheet, AnswerSheet before) {}

    /** Under which code it is stored, and by what a code with one error is recognised (or null). */
    record Code(String respondent, String marks) {}

    /** The key of the questionnaire; the first answer takes the lock after which no item changes any more. */
    PairingKey key(UUID questionnaireId) {
        return key(entities.find(Questionnaire.class, questionnaireId));
    }

    PairingKey key(Questionnaire questionnaire) {
        if (questionnaire.hasKey()) {
            return answeredUnder(keys.toAsk(questionnaire), questionnaire);
        }
        entities.refresh(questionnaire, LockModeType.PESSIMISTIC_WRITE);
        var key = answeredUnder(keys.toAsk(questionnaire), questionnaire);
        entities.flush();
        return key;
    }

    private static PairingKey answeredUnder(PairingKey key, Questionnaire questionnaire) {
        questionnaire.answeredUnder(key);
        return key;
    }

    /** @param key from {@link #key}, so that items are read after the lock */
    void store(Wave wave, PairingKey key, Sent sent, Function<PairingKey, Code> code) {
        var items = asked.of(wave);
        var thinkingBack = thinkingBack(wave);
        var itemsBefore = thinkingBack == null ? List.<ItemView>of() : asked.of(thinkingBack);
        refuseMissing(sent, items, itemsBefore);
        var answer = answer(wave, items, sent.sheet());
        var before =
                thinkingBack == null || sent.before() == null ? null : answer(thinkingBack, itemsBefore, sent.before());
        if (isEmpty(answer) && (before == null || isEmpty(before))) {
            throw new RuleViolation("nothing-answered", "Answer at least one question");
        }
        write(wave, key, sent.idempotencyKey(), answer, code.apply(key));
        if (before != null && !isEmpty(before)) {
            write(thinkingBack, key, sent.idempotencyKey(), before, code.apply(key));
        }
    }

    /** All that is missing at once; what is asked thinking back is named {@code before.} and its code. */
    private static void refuseMissing(Sent sent, List<ItemView> items, List<ItemView> itemsBefore) {
        List<RuleViolation> missing = new ArrayList<>(sent.sheet().missing(items));
        var before = sent.before() == null ? new AnswerSheet(Map.of(), Map.of()) : sent.before();
        before.missing(itemsBefore).stream()
                .map(one -> new RuleViolation(one.code(), BEFORE + one.field(), one.getMessage() + ", thinking back"))
                .forEach(missing::add);
        RuleViolations.throwAny(missing);
    }

    /** The wave that is asked on the pages of this one, or null; only post waves have one. */
    Wave thinkingBack(Wave wave) {
        if (wave.getKind() != WaveKind.POST) {
            return null;
        }
        return entities.createQuery("from Wave where askedWith = :wave", Wave.class)
                .setParameter("wave", wave.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static SealedAnswer answer(Wave wave, List<ItemView> items, AnswerSheet sheet) {
        return SealedAnswer.of(sheet.choices(items), sheet.remarks(wave.getId(), items));
    }

    private static boolean isEmpty(SealedAnswer answer) {
        return answer.words().isEmpty() && Arrays.stream(answer.choices()).noneMatch(Objects::nonNull);
    }

    /** All of a wave carry the month in which it closes: an earlier one would tell who had no reminder afterwards. */
    private void write(Wave wave, PairingKey key, String idempotencyKey, SealedAnswer answer, Code code) {
        var month = wave.getCloses().minusNanos(1).toLocalDate().withDayOfMonth(1);
        rows.store(wave.getId(), code, month, idempotencyKey, answer.sealedWith(key, wave.getId()));
    }
}
