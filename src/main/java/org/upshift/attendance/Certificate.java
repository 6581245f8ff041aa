package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** That somebody completed a programme. It is taken back, never deleted. */
@Entity
class Certificate {
    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    private UUID cohortId;
    private UUID personId;
    private String code;
    private String personName;
    private Instant issuedAt;
    private UUID issuedBy;
    private String issuedByName;
    private String exceptionReason;
    private Instant revokedAt;
    private UUID revokedBy;
    private String revokedByName;
    private String revokeReason;

    /** At most one that is in force, per person and cohort. */
    private String liveKey;

    @Version
    private int version;

    protected Certificate() {}

    /** @param exception why it is given to somebody who lacks something; empty when they lack nothing */
    Certificate(UUID cohort, UUID person, String name, String exception, Actor by, Instant now) {
        if (name.isBlank()) {
            throw new RuleViolation(
                    "name-unknown", "Nobody knows the name of this person yet: they say it when they sign in");
        }
        this.id = UUID.randomUUID();
        this.cohortId = cohort;
        this.personId = person;
        this.code = CertificateCode.random();
        this.personName = name;
        this.issuedAt = now;
        this.issuedBy = by.answerable();
        this.issuedByName = by.getName();
        this.exceptionReason = checked(exception);
        this.revokedByName = "";
        this.revokeReason = "";
        this.liveKey = liveKey(cohort, person);
    }

    static String liveKey(UUID cohort, UUID person) {
        return cohort + "/" + person;
    }

    void revoke(String reason, Actor by, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("reason-missing", "reason", "Say why the completion is taken back");
        }
        revokeReason = checked(reason);
        revokedBy = by.answerable();
        revokedByName = by.getName();
        revokedAt = now;
        liveKey = null;
    }

    /** Becomes the certificate of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : liveKey(cohortId, person);
    }

    private static String checked(String reason) {
        if (reason.strip().length() > LONGEST_REASON) {
            throw new RuleViolation("reason-too-long", "reason", "The reason must be 1,000 characters or fewer");
        }
        return reason.strip();
    }

    UUID getId() {
        return id;
    }

    String getCode() {
        return code;
    }
}
