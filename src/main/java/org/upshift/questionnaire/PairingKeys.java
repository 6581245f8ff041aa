package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.kernel.KeyDirectory;
import org.upshift.kernel.RuleViolation;

/** The pairing keys, one for each questionnaire, in a directory that all replicas share. */
@ApplicationScoped
class PairingKeys {

    private final KeyDirectory keys;

    PairingKeys(@ConfigProperty(name = "upshift.pairing-keys.directory") Path directory) {
        this.keys = new KeyDirectory(directory);
    }

    /** The key of a questionnaire, made now if nobody has answered yet and so none was needed. */
    PairingKey begin(UUID questionnaire) {
        return new PairingKey(keys.begin(questionnaire.toString()));
    }

    /** The key of a questionnaire that has been answered; it must be there. */
    PairingKey of(UUID questionnaire) {
        return new PairingKey(keys.read(questionnaire.toString()));
    }

    /** The key of a questionnaire that is about to be asked: a key that was lost after the first answer is not replaced. */
    PairingKey toAsk(Questionnaire questionnaire) {
        if (questionnaire.getKeysDestroyedAt() != null) {
            throw new RuleViolation("keys-destroyed", "This questionnaire is over");
        }
        return questionnaire.hasKey() ? of(questionnaire.getId()) : begin(questionnaire.getId());
    }

    void destroy(UUID questionnaire) {
        keys.destroy(questionnaire.toString());
    }

    boolean exists(UUID questionnaire) {
        return keys.exists(questionnaire.toString());
    }
}
