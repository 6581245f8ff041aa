package org.upshift.admission;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upshift.admission.ApplicationStatus.Event;
import org.upshift.form.Judgement;
import org.upshift.kernel.Reference;
import org.upshift.kernel.RuleViolation;

/** A person's request for a place in a cohort. It knows its current sign-off and offer; the earlier ones stay on record. */
@Entity
class Application {
    @Id
    private UUID id;

    private String reference;
    private UUID cohortId;
    private UUID applicantId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private String jobTitle = "";
    private String managerName = "";
    private String managerEmail = "";
    private String employerName = "";
    private String employerEmail = "";
    private boolean declared;

    @Embedded
    private MoreTime moreTime = new MoreTime();

    @Embedded
    private FilledIn filled;

    private UUID signOffId;
    private UUID employerSignOffId;
    private UUID offerId;

    private Integer reserveRank;
    private Instant createdAt;
    private Instant sentAt;
    private Instant endedAt;

    /** At most one application that is not withdrawn, per person and cohort. */
    private String liveKey;

    @Version
    private int version;

    protected Application() {}

    /** @param form the version of the cohort's form that it answers */
    Application(UUID cohort, UUID applicant, UUID form, Instant now) {
        id = UUID.randomUUID();
        reference = Reference.random();
        cohortId = cohort;
        applicantId = applicant;
        filled = new FilledIn(form);
        status = ApplicationStatus.DRAFT;
        createdAt = now;
        liveKey = liveKey(cohort, applicant);
    }

    static String liveKey(UUID cohort, UUID applicant) {
        return cohort + "/" + applicant;
    }

    void worksAs(String newJobTitle) {
        requireDraft();
        jobTitle = Typed.line(newJobTitle);
    }

    void answer(Map<String, String> given) {
        requireDraft();
        filled.answer(given);
    }

    /** What the rules of its form say of it. @param incomplete the sections that it has still to complete */
    void judged(Judgement judgement, List<String> incomplete) {
        filled.lacks(incomplete);
        filled.judged(judgement);
    }

    /** Whom to ask: of a draft when it is sent or before, of a sent application now. */
    void name(Signatory signatory, String name, String email) {
        if (signatory == Signatory.LINE_MANAGER) {
            managerName = Typed.line(name);
            managerEmail = email;
        } else {
            employerName = Typed.line(name);
            employerEmail = email;
        }
    }

    void send(Set<Declared> confirmed, Instant now) {
        sentElsewhere(now);
        declared = true;
        filled.declare(confirmed);
    }

    /** Nobody has declared here that they are supported. */
    void sentElsewhere(Instant at) {
        moveTo(Event.SEND, "application-sent", "This application was sent already");
        sentAt = at;
    }

    void extend(LocalDateTime until, String why) {
        requireDraft();
        moreTime.until(until, why);
    }

    void turnDown(Instant now) {
        moveTo(Event.TURN_DOWN, "application-not-open", "Only an application that was sent can be unsuccessful");
        endedAt = now;
    }

    void withdraw(Instant now) {
        moveTo(Event.WITHDRAW, "application-over", "This application is over already");
        endedAt = now;
        liveKey = null;
    }

    void asks(SignOff signOff) {
        switch (signOff.getSignatory()) {
            case LINE_MANAGER -> signOffId = signOff.getId();
            case EMPLOYER -> employerSignOffId = signOff.getId();
        }
    }

    void waits(int rank) {
        moveTo(Event.PUT_ON_LIST, "application-not-open", "Only an application that was sent can wait for a place");
        reserveRank = rank;
    }

    void isOffered(Offer offer) {
        moveTo(Event.OFFER, "application-not-open", "Only an application that was sent can get an offer");
        offerId = offer.getId();
    }

    /** The place that is kept for somebody who still drafts, or null when it no longer is. */
    void keeps(Offer offer) {
        offerId = offer == null ? null : offer.getId();
    }

    void forgetWords() {
        jobTitle = "";
        moreTime.forget();
        filled.forget();
        name(Signatory.LINE_MANAGER, "", "");
        name(Signatory.EMPLOYER, "", "");
    }

    void belongTo(UUID person) {
        applicantId = person;
        liveKey = liveKey == null ? null : liveKey(cohortId, person);
    }

    private void requireDraft() {
        if (status != ApplicationStatus.DRAFT) {
            throw new RuleViolation(
                    "application-sent", "This application was sent already: its answers can no longer be changed");
        }
    }

    private void moveTo(Event event, String code, String otherwise) {
        status = status.next(event).orElseThrow(() -> new RuleViolation(code, otherwise));
        reserveRank = null;
    }

    boolean isDraft() {
        return status == ApplicationStatus.DRAFT;
    }

    boolean isOver() {
        return status == ApplicationStatus.UNSUCCESSFUL || status == ApplicationStatus.WITHDRAWN;
    }

    boolean isSubmitted() {
        return status == ApplicationStatus.SUBMITTED;
    }

    UUID getId() {
        return id;
    }

    String getReference() {
        return reference;
    }

    UUID getCohortId() {
        return cohortId;
    }

    UUID getApplicantId() {
        return applicantId;
    }

    ApplicationStatus getStatus() {
        return status;
    }

    String getJobTitle() {
        return jobTitle;
    }

    FilledIn getFilled() {
        return filled;
    }

    String nameOf(Signatory signatory) {
        return signatory == Signatory.LINE_MANAGER ? managerName : employerName;
    }

    String emailOf(Signatory signatory) {
        return signatory == Signatory.LINE_MANAGER ? managerEmail : employerEmail;
    }

    /** The newest question to them; null before they were asked. */
    UUID signOffOf(Signatory signatory) {
        return signatory == Signatory.LINE_MANAGER ? signOffId : employerSignOffId;
    }

    Extension getExtension() {
        return moreTime.extension();
    }

    UUID getOfferId() {
        return offerId;
    }
}
