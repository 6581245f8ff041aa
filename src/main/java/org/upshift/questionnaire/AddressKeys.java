package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The keys under which e-mail addresses in files become codes, one for each cohort; gone with the pairing key of its questionnaire. */
@ApplicationScoped
class AddressKeys {

    private final PairingKeys keys;
    private final EntityManager entities;

    AddressKeys(PairingKeys keys, EntityManager entities) {
        this.keys = keys;
        this.entities = entities;
    }

    /** Makes codes of addresses; a cohort whose files have none needs no key. */
    UnaryOperator<String> codes(UUID cohort) {
        return new UnaryOperator<>() {
            private PairingKey key;

            @Override
            public String apply(String address) {
                key = key == null ? keys.begin(cohort) : key;
                return key.addressCode(address);
            }
        };
    }

    /** Where there is neither a questionnaire nor a draft, nothing stands under the key any more. */
    void destroyUnlessUsed(UUID cohort) {
        long uses = count("select count(*) from Questionnaire where cohortId = :cohort", cohort)
                + count(
                        "select count(*) from ImportPart p join ResponseImport i on i.id = p.importId"
                                + " where i.cohortId = :cohort",
                        cohort);
        if (uses == 0) {
            keys.destroy(cohort);
        }
    }

    private long count(String query, UUID cohort) {
        return entities.createQuery(query, Long.class)
                .setParameter("cohort", cohort)
                .getSingleResult();
    }
}
