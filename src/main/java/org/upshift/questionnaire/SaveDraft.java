package org.upshift.questionnaire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/** Keeps what was typed on a page of a wave, so that it can be gone on with later and elsewhere. */
@ApplicationScoped
public class SaveDraft {
    private static final int ATTEMPTS = 3;

    private final EntityManager entities;
    private final RightToAnswer right;
    private final Drafts drafts;
    private final OpenWaves open;

    SaveDraft(EntityManager entities, RightToAnswer right, Drafts drafts, OpenWaves open) {
        this.entities = entities;
        this.right = right;
        this.drafts = drafts;
        this.open = open;
    }

    /**
     * The first click of a person may come twice at once: the second finds the row of the first, in a transaction of its own.
     *
     * @param fields by name; an empty value takes back what was typed before
     */
    public void save(Respondent who, UUID waveId, Map<String, String> fields) {
        for (int attempt = 1; true; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> put(who, waveId, fields));
                return;
            } catch (ConstraintViolationException firstOfTwo) {
                if (attempt == ATTEMPTS) {
                    throw firstOfTwo;
                }
            }
        }
    }

    private void put(Respondent who, UUID waveId, Map<String, String> fields) {
        var wave = entities.find(Wave.class, waveId);
        if (wave == null || wave.getAskedWith() != null) {
            throw new NotFound("wave");
        }
        if (right.isUsed(who, wave)) {
            throw new RuleViolation("already-answered", "You have answered already. Your answers are stored");
        }
        open.require(wave, "kept");
        drafts.put(who, wave.getQuestionnaireId(), waveId, fields);
    }
}
