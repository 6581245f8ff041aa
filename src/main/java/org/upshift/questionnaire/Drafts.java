package org.upshift.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/**
 * What people have typed and not sent yet, by name of the field. Where a draft lies is computed with the pairing key, and it is sealed
 * with that key and padded: whoever has the database sees how many drafts there are, and not whose.
 */
@ApplicationScoped
public class Drafts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BLOCK = 16 * 1024;
    private static final int MOST_BYTES = 700_000;

    private final EntityManager entities;
    private final PairingKeys keys;
    private final SubmissionRows rows;

    Drafts(EntityManager entities, PairingKeys keys, SubmissionRows rows) {
        this.entities = entities;
        this.keys = keys;
        this.rows = rows;
    }

    /** What was typed so far; empty when nothing was. */
    public Map<String, String> read(Respondent who, UUID questionnaire, UUID wave) {
        if (!keys.exists(questionnaire)) {
            return Map.of();
        }
        var key = keys.of(questionnaire);
        String place = place(key, who, wave);
        var draft = entities.find(Draft.class, place);
        return draft == null ? Map.of() : open(key, place, draft.getSealed());
    }

    /** Puts fields into a draft, in the caller's transaction; an empty value takes a field out. */
    void put(Respondent who, UUID questionnaire, UUID wave, Map<String, String> fields) {
        var key = keys.toAsk(entities.find(Questionnaire.class, questionnaire));
        String place = place(key, who, wave);
        var draft = entities.find(Draft.class, place, LockModeType.PESSIMISTIC_WRITE);
        Map<String, String> all = new TreeMap<>(draft == null ? Map.of() : open(key, place, draft.getSealed()));
        fields.forEach((name, value) -> {
            if (value == null || value.isEmpty()) {
                all.remove(name);
            } else {
                all.put(name, value);
            }
        });
        String sealed = seal(key, place, all);
        if (draft == null) {
            entities.persist(new Draft(place, wave, sealed));
            entities.flush();
        } else {
            draft.write(sealed);
        }
    }

    /** Whoever turned out to be somebody else goes on with what they had typed. In the caller's transaction. */
    void hand(UUID waveId, UUID from, UUID to) {
        var wave = entities.find(Wave.class, waveId);
        if (wave == null || !keys.exists(wave.getQuestionnaireId())) {
            return;
        }
        var key = keys.of(wave.getQuestionnaireId());
        String before = place(key, Respondent.person(from), waveId);
        String after = place(key, Respondent.person(to), waveId);
        var draft = entities.find(Draft.class, before, LockModeType.PESSIMISTIC_WRITE);
        if (draft != null && entities.find(Draft.class, after) == null) {
            entities.persist(new Draft(after, waveId, seal(key, after, open(key, before, draft.getSealed()))));
            entities.remove(draft);
        }
    }

    /** In the caller's transaction. */
    void forget(Respondent who, PairingKey key, UUID wave) {
        rows.forgetDraft(place(key, who, wave));
    }

    private static String place(PairingKey key, Respondent who, UUID wave) {
        return key.draftPlace(wave, who.owner());
    }

    private static String seal(PairingKey key, String place, Map<String, String> fields) {
        try {
            byte[] plain = JSON.writeValueAsBytes(fields);
            if (plain.length > MOST_BYTES) {
                throw new RuleViolation("draft-too-long", "Your answers are too long to be kept. Shorten the longest");
            }
            byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
            Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
            return key.seal(padded, "draft " + place);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> open(PairingKey key, String place, String sealed) {
        try {
            return JSON.readValue(key.open(sealed, "draft " + place), new TypeReference<Map<String, String>>() {});
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
