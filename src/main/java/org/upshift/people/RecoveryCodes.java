package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;

/** Ten codes of 120 random bits for each person, too many to be guessed from their hashes, each of which works once. All methods need the caller's transaction. */
@ApplicationScoped
class RecoveryCodes {
    static final int HOW_MANY = 10;

    private static final int BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Clock clock;

    RecoveryCodes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** New codes, which end all earlier ones. They can be shown only now. */
    List<String> renew(UUID person) {
        forget(person);
        var codes = Stream.generate(RecoveryCodes::random).limit(HOW_MANY).toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(person, code, clock.instant())));
        return codes;
    }

    /** Uses a code up: true for exactly one caller. */
    boolean use(UUID person, String typed) {
        return entities.createQuery("update RecoveryCode set usedAt = :now where codeHash = :hash and usedAt is null")
                        .setParameter("now", clock.instant())
                        .setParameter("hash", RecoveryCode.hash(person, typed))
                        .executeUpdate()
                == 1;
    }

    int left(UUID person) {
        return entities.createQuery(
                        "select count(*) from RecoveryCode where personId = :person and usedAt is null", Long.class)
                .setParameter("person", person)
                .getSingleResult()
                .intValue();
    }

    void forget(UUID person) {
        entities.createQuery("delete from RecoveryCode where personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Twenty-four letters and digits in groups of four, without those that look alike. */
    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String code = new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT);
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }
}
