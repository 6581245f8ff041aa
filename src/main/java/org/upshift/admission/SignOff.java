package org.upshift.admission;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.admission.SignOffStatus.Event;
import org.upshift.kernel.RuleViolation;

/** The question to one signatory whether they support an application, as it was asked, and the answer. */
@Entity
class SignOff {
    @Id
    private UUID id;

    private UUID applicationId;
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private Signatory signatory;

    private String managerName;
    private String managerEmail;

    @Embedded
    private InPlaceOf inPlaceOf = new InPlaceOf();

    @Enumerated(EnumType.STRING)
    private SignOffStatus status;

    @Embedded
    private SignedTerms asked;

    /** The hash of other terms that the team found to be no real change. */
    private String sameAsHash = "";

    /** The earlier answer that is to be confirmed because the terms have changed. */
    private UUID confirmsId;

    /** Since when it is said otherwise, until the team has looked at it. */
    private Instant changedAt;

    private Instant askedAt;
    private Instant expiresAt;
    private Instant openedAt;
    private Instant remindedAt;
    private UUID letterId;

    @Embedded
    private Signature signature = new Signature();

    @Embedded
    private Ending ending = new Ending();

    private String liveKey;

    @Version
    private int version;

    protected SignOff() {}

    SignOff(Application application, Asked whom, Terms terms, Instant now, Instant expires) {
        id = UUID.randomUUID();
        applicationId = application.getId();
        cohortId = application.getCohortId();
        signatory = whom.signatory();
        managerName = Typed.line(whom.name());
        managerEmail = whom.email();
        status = SignOffStatus.ASKED;
        asked = new SignedTerms(terms);
        askedAt = now;
        expiresAt = expires;
        liveKey = applicationId + "/" + signatory;
    }

    /** Somebody instead of a line manager, who is asked only when the team agrees. */
    void stands(String why) {
        inPlaceOf = InPlaceOf.lineManager(why);
        status = SignOffStatus.PROPOSED;
    }

    void agree(Instant now, Instant expires) {
        moveTo(Event.AGREE);
        askedAt = now;
        expiresAt = expires;
    }

    void actsFor(SignOff other) {
        inPlaceOf = InPlaceOf.whoPassedItOn(other.managerName, other.id);
        confirmsId = other.confirmsId;
    }

    void confirms(SignOff earlier) {
        confirmsId = earlier.id;
        inPlaceOf = earlier.inPlaceOf.again();
    }

    void decide(Decision decision, Terms terms, Instant now) {
        moveTo(decision.choice().event());
        asked = new SignedTerms(terms);
        signature = new Signature(decision, now);
    }

    void see(Instant now) {
        moveTo(Event.SEE);
        openedAt = now;
    }

    void remind(Instant now) {
        if (!status.isWaiting()) {
            throw new RuleViolation("sign-off-decided", "There is nobody to remind: this question is not open");
        }
        Reminders.requireTime(managerName, Reminders.from(askedAt, remindedAt), now);
        remindedAt = now;
    }

    void chased(Instant now) {
        remindedAt = now;
    }

    void writtenBy(UUID letter) {
        letterId = letter;
    }

    /** It came back, is over, is no longer asked, or its terms have changed. */
    void take(Event event, Instant now) {
        moveTo(event);
        ending = Ending.at(now);
    }

    void askAgain(Instant now, Instant expires) {
        moveTo(Event.ASK_AGAIN);
        askedAt = now;
        remindedAt = null;
        expiresAt = expires;
        ending = new Ending();
    }

    void supersede(EndedBecause why, Instant now) {
        moveTo(Event.SUPERSEDE);
        ending = Ending.because(why, now);
    }

    void revoke(String reason, Instant now) {
        moveTo(Event.REVOKE);
        ending = Ending.forReason(reason, now);
    }

    void standsFor(Terms now) {
        sameAsHash = now.hash();
        changedAt = null;
    }

    void differs(boolean differs, Instant now) {
        changedAt = differs ? changedAt == null ? now : changedAt : null;
    }

    boolean isFor(Terms now) {
        String hash = now.hash();
        return hash.equals(asked.getAskedHash()) || hash.equals(sameAsHash);
    }

    void doubt(DoubtedBy who, Instant now) {
        if (!status.isDecided() && status != SignOffStatus.NOT_MY_REPORT) {
            throw new RuleViolation("sign-off-not-decided", "There is no answer that could be wrong");
        }
        signature.doubt(who, now);
    }

    /** That there was an answer, and which, stays. */
    void forgetManager() {
        managerName = "";
        managerEmail = "";
        signature.forgetName();
        inPlaceOf.forgetWhy();
    }

    void forgetForWhom() {
        inPlaceOf.forgetWhom();
    }

    void forgetWords() {
        signature.forgetWords();
        ending.forgetReason();
        asked.forgetAnswers();
    }

    private void moveTo(Event event) {
        status = status.next(event).orElseThrow(() -> new RuleViolation("sign-off-decided", refused()));
        if (status.isOver()) {
            liveKey = null;
        }
    }

    private String refused() {
        return status.isDecided() ? managerName + " has answered already" : "This cannot be done any more";
    }

    UUID getId() {
        return id;
    }

    UUID getApplicationId() {
        return applicationId;
    }

    Signatory getSignatory() {
        return signatory;
    }

    String getManagerName() {
        return managerName;
    }

    String getManagerEmail() {
        return managerEmail;
    }

    InPlaceOf getInPlaceOf() {
        return inPlaceOf;
    }

    SignOffStatus getStatus() {
        return status;
    }

    Terms getTerms() {
        return asked.getTerms();
    }

    Signature getSignature() {
        return signature;
    }

    boolean isConfirmation() {
        return confirmsId != null;
    }

    boolean isRemindable(Instant now) {
        return status.isWaiting() && !now.isBefore(Reminders.from(askedAt, remindedAt));
    }

    Instant getExpiresAt() {
        return expiresAt;
    }
}
