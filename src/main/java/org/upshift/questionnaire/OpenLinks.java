package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.people.Secret;

/** Links by which anybody may answer a wave under a code of their own. */
@ApplicationScoped
public class OpenLinks {
    private final EntityManager entities;
    private final PairingKeys keys;

    OpenLinks(EntityManager entities, PairingKeys keys) {
        this.entities = entities;
        this.keys = keys;
    }

    /** The wave behind a link that is on. */
    public Optional<UUID> wave(String secret) {
        return entities.createQuery("select id from Wave where openLinkHash = :hash", UUID.class)
                .setParameter("hash", new Secret(secret).hash())
                .getResultStream()
                .findFirst();
    }

    /** The link of a wave, for the team, while it is on. */
    public Optional<Secret> secret(UUID waveId) {
        var wave = entities.find(Wave.class, waveId);
        if (wave == null || !wave.hasOpenLink() || !keys.exists(wave.getQuestionnaireId())) {
            return Optional.empty();
        }
        return Optional.of(keys.of(wave.getQuestionnaireId()).openLinkSecret(waveId));
    }

    /** From what people make their code; the usual parts until the team has chosen others. */
    public List<CodePart> parts(UUID questionnaire) {
        var own = ownParts(questionnaire);
        return own.isEmpty() ? CodePart.USUAL : own;
    }

    /** Those that the team has chosen; none until it has. */
    List<CodePart> ownParts(UUID questionnaire) {
        return entities.createQuery(
                        "select wording, kind, length from CodePrompt where questionnaireId = :id order by position",
                        CodePart.class)
                .setParameter("id", questionnaire)
                .getResultList();
    }

    /** Whether somebody has answered under a self-made code, so that the parts cannot change any more. */
    public boolean isUsed(UUID questionnaire) {
        return !entities.createQuery(
                        "select r.id from Response r join Wave w on w.id = r.waveId"
                                + " where w.questionnaireId = :id and r.codeMarks is not null",
                        UUID.class)
                .setParameter("id", questionnaire)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
