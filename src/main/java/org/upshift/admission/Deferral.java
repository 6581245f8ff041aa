package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.admission.DeferralStatus.Event;
import org.upshift.kernel.RuleViolation;

/** The wish of somebody who is offered or has a place to take part in a later cohort instead. */
@Entity
class Deferral {
    private static final int LONGEST = 500;

    @Id
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private DeferralStatus status;

    private String reason;
    private String answer = "";
    private Instant askedAt;
    private Instant decidedAt;

    @Version
    private int version;

    protected Deferral() {}

    Deferral(UUID application, String why, Instant now) {
        applicationId = application;
        status = DeferralStatus.ASKED;
        reason = words(why, "reason", "Say why");
        askedAt = now;
    }

    void askAgain(String why, Instant now) {
        moveTo(Event.ASK);
        reason = words(why, "reason", "Say why");
        answer = "";
        askedAt = now;
        decidedAt = null;
    }

    /** @param words to the applicant; may be empty */
    void agree(String words, Instant now) {
        moveTo(Event.AGREE);
        answer = Typed.line(words);
        decidedAt = now;
    }

    void refuse(String words, Instant now) {
        moveTo(Event.REFUSE);
        answer = words(words, "answer", "Say why not");
        decidedAt = now;
    }

    void withdraw(Instant now) {
        moveTo(Event.WITHDRAW);
        decidedAt = now;
    }

    private static String words(String typed, String field, String otherwise) {
        String words = Typed.line(typed);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RuleViolation("reason-missing", field, otherwise + ", in 500 characters or fewer");
        }
        return words;
    }

    private void moveTo(Event event) {
        status = status.next(event)
                .orElseThrow(() -> new RuleViolation(
                        "deferral-not-open",
                        switch (status) {
                            case ASKED -> "This is asked already: the programme team decides";
                            case AGREED -> "This place is deferred already";
                            case REFUSED, WITHDRAWN -> "Nobody asks any more to defer this place";
                        }));
    }

    boolean isOpen() {
        return status == DeferralStatus.ASKED;
    }

    DeferralStatus getStatus() {
        return status;
    }
}
