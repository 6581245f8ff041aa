package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/**
 * Takes the answers of somebody who came by an open link, under the code that they have made; once for each browser. The parts of the code
 * wait in the sealed draft and go with it.
 */
@ApplicationScoped
public class AnswerByCode {
    /** The fields of a draft in which the parts of the code stand: {@code code-1}, {@code code-2} … */
    public static final String PART = "code-";

    /** Says that the same code was somebody else's. */
    public static final String NOT_ME = "code-not-me";

    private static final String BY_KEY = "select id from Response where waveId = :wave and idempotencyKey = :value";
    private static final String BY_CODE = "select id from Response where waveId = :wave and respondentCode = :value";

    private final EntityManager entities;
    private final StoreResponse store;
    private final OpenLinks links;
    private final Drafts drafts;
    private final OpenWaves open;

    AnswerByCode(EntityManager entities, StoreResponse store, OpenLinks links, Drafts drafts, OpenWaves open) {
        this.entities = entities;
        this.store = store;
        this.links = links;
        this.drafts = drafts;
        this.open = open;
    }

    /** @param before the same items thinking back, or null */
    @Transactional
    public void answer(String visitor, UUID waveId, AnswerSheet sheet, AnswerSheet before) {
        var wave = entities.find(Wave.class, waveId);
        if (wave == null || !wave.hasOpenLink()) {
            throw new NotFound("wave");
        }
        open.require(wave, "stored");
        var key = store.key(wave.getQuestionnaireId());
        String once = key.visitorKey(waveId, visitor);
        if (isStored(BY_KEY, wave, once)) {
            return;
        }
        var who = Respondent.visitor(visitor);
        var typed = drafts.read(who, wave.getQuestionnaireId(), waveId);
        var code = code(links.parts(wave.getQuestionnaireId()), typed);
        String respondent = key.selfMadeCode(code.signs());
        if (isStored(BY_CODE, wave, respondent)) {
            if (!typed.containsKey(NOT_ME)) {
                throw new RuleViolation(
                        "code-answered",
                        NOT_ME,
                        "Somebody has answered with this code already. If that was you, your answers are stored and you need do"
                                + " nothing. If it was somebody else, say so below and send again");
            }
            respondent = key.selfMadeCode(code.signs() + " " + visitor);
        }
        var stored = new StoreResponse.Code(respondent, code.marks(key));
        store.store(wave, key, new StoreResponse.Sent(once, sheet, before), with -> stored);
        drafts.forget(who, key, waveId);
    }

    /** @throws RuleViolation naming the field of a part that is missing */
    static SelfMadeCode code(List<CodePart> parts, Map<String, String> typed) {
        List<String> normalised = new ArrayList<>();
        for (var part : parts) {
            String field = PART + (normalised.size() + 1);
            normalised.add(part.normalise(typed.get(field), field));
        }
        return SelfMadeCode.of(normalised);
    }

    /** Whether what was typed makes a code. */
    public static void check(List<CodePart> parts, Map<String, String> typed) {
        code(parts, typed);
    }

    private boolean isStored(String query, Wave wave, String value) {
        return !entities.createQuery(query, UUID.class)
                .setParameter("wave", wave.getId())
                .setParameter("value", value)
                .getResultList()
                .isEmpty();
    }
}
