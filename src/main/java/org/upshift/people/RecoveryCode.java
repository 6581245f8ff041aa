package org.upshift.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Lets a person in once who does not have their authenticator app at hand. Stored as a hash only. */
@Entity
class RecoveryCode {
    @Id
    private UUID id;

    private UUID personId;
    private String codeHash;
    private Instant createdAt;
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(UUID personId, String code, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.codeHash = hash(personId, code);
        this.createdAt = now;
    }

    /** How it was typed does not matter: hyphens, spaces and capitals do not count. */
    static String hash(UUID personId, String typed) {
        String code = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        return new Secret(personId + ":" + code).hash();
    }
}
