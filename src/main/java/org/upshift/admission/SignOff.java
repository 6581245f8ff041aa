package org.upshift.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.SignOffStatus.Event;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/** The question to one line manager whether they support an application, as it was asked, and the answer. */
@Entity
class SignOff {
    static final Duration BETWEEN_REMINDERS = Duration.ofDays(1);

    @Id
    private UUID id;

    private UUID applicationId;
    private String managerName;
    private String managerEmail;

    @Enumerated(EnumType.STRING)
    private SignOffStatus status;

    private String askedText;
    private Instant askedAt;
    private Instant remindedAt;
    private String statement = "";
    private String signedName = "";
    private Instant decidedAt;

    /** At most one question per application that is not taken back. */
    private String liveKey;

    @Version
    private int version;

    protected SignOff() {}

    SignOff(Application application, List<String> asked, Instant now) {
        id = UUID.randomUUID();
        applicationId = application.getId();
        managerName = application.getManagerName();
        managerEmail = application.getManagerEmail();
        status = SignOffStatus.ASKED;
        askedText = String.join("\n", asked);
        askedAt = now;
        liveKey = applicationId.toString();
    }

    void decide(boolean support, String name, String comment, Instant now) {
        moveTo(support ? Event.SUPPORT : Event.REFUSE);
        signedName = Typed.line(name);
        statement = Typed.text(comment);
        decidedAt = now;
    }

    void remind(Instant now) {
        if (status != SignOffStatus.ASKED) {
            throw new RuleViolation("sign-off-decided", "Your line manager has answered already");
        }
        var from = reminderFrom(askedAt, remindedAt);
        if (now.isBefore(from)) {
            throw new RuleViolation(
                    "reminded-today",
                    "We wrote to your line manager less than a day ago. You can send a reminder from "
                            + LondonTime.dateTime(from));
        }
        remindedAt = now;
    }

    /** The moment from which a manager may be written to again; null when nobody was asked. */
    static Instant reminderFrom(Instant asked, Instant reminded) {
        var last = reminded == null ? asked : reminded;
        return last == null ? null : last.plus(BETWEEN_REMINDERS);
    }

    void replace() {
        moveTo(Event.REPLACE);
        liveKey = null;
    }

    void cancel() {
        moveTo(Event.CANCEL);
        liveKey = null;
    }

    /** That there was an answer, and which, stays. */
    void forgetManager() {
        managerName = "";
        managerEmail = "";
        signedName = "";
    }

    void forgetStatement() {
        statement = "";
    }

    private void moveTo(Event event) {
        status = status.next(event)
                .orElseThrow(() ->
                        new RuleViolation("sign-off-decided", "The line manager is no longer asked, or answered"));
    }

    boolean isAsked() {
        return status == SignOffStatus.ASKED;
    }

    UUID getId() {
        return id;
    }

    UUID getApplicationId() {
        return applicationId;
    }

    String getManagerName() {
        return managerName;
    }

    String getManagerEmail() {
        return managerEmail;
    }

    SignOffStatus getStatus() {
        return status;
    }

    List<String> getAsked() {
        return askedText.lines().toList();
    }

    String getSignedName() {
        return signedName;
    }

    String getStatement() {
        return statement;
    }
}
