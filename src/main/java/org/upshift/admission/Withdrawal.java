package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Why an application was withdrawn, and how early the place was given up that had come of it. */
@Entity
class Withdrawal {
    private static final int LONGEST = 500;

    @Id
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private WithdrawalReason reason;

    private String words;

    @Enumerated(EnumType.STRING)
    private NoticeClass notice;

    private Integer daysBefore;
    private Instant withdrawnAt;

    @Version
    private int version;

    protected Withdrawal() {}

    /** @param given null where there was no place to give up */
    Withdrawal(UUID application, WithdrawApplication.Why why, Notice.Given given, Instant now) {
        applicationId = application;
        reason = why.reason();
        words = Typed.line(why.words());
        if (words.length() > LONGEST) {
            throw new RuleViolation("words-too-long", "words", "What you write must be 500 characters or fewer");
        }
        notice = given == null ? null : given.notice();
        daysBefore = given == null ? null : given.daysBefore();
        withdrawnAt = now;
    }
}
