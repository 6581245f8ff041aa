package org.upshift.admission;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonQueries;
import org.upshift.people.Secret;

/** Writes to signatories, and to applicants about them. */
@ApplicationScoped
class SignOffMail {
    private final Outbox outbox;
    private final PersonQueries people;
    private final Cohorts cohorts;
    private final StatusWords words;

    SignOffMail(Outbox outbox, PersonQueries people, Cohorts cohorts, StatusWords words) {
        this.outbox = outbox;
        this.people = people;
        this.cohorts = cohorts;
        this.words = words;
    }

    UUID ask(Application application, SignOff signOff, Secret secret) {
        return post(
                application,
                signOff,
                "sign-off-asked",
                SignOffLetters.signOffAsked(
                        about(application, signOff),
                        application.getJobTitle(),
                        signOff.getTerms(),
                        signOff.getInPlaceOf().getRelation(),
                        until(signOff),
                        secret.value()));
    }

    UUID confirm(Application application, SignOff signOff, List<Terms.Change> changes, Secret secret) {
        return post(
                application,
                signOff,
                "sign-off-confirm",
                SignOffLetters.signOffConfirm(
                        about(application, signOff), changes, signOff.getTerms(), until(signOff), secret.value()));
    }

    /** A reminder that nobody asked for: it is looked at again when it leaves. */
    UUID chase(Application application, SignOff signOff, Secret secret) {
        return post(
                application,
                signOff,
                ReminderRule.REMINDER,
                SignOffLetters.signOffReminder(
                        about(application, signOff), signOff.getTerms(), until(signOff), secret.value()));
    }

    /** One letter about all who wait for the same signatory. */
    UUID digest(Application first, SignOff signOff, List<SignOffLetters.Waiting> applicants) {
        return post(
                first,
                signOff,
                ReminderRule.DIGEST,
                SignOffLetters.signOffDigest(signOff.getManagerName(), applicants));
    }

    UUID remind(Application application, SignOff signOff, Secret secret) {
        return post(
                application,
                signOff,
                "sign-off-reminder",
                SignOffLetters.signOffReminder(
                        about(application, signOff), signOff.getTerms(), until(signOff), secret.value()));
    }

    /** The receipt, whose link says that it was somebody else. */
    void receipt(Application application, SignOff signOff, Secret doubt) {
        post(
                application,
                signOff,
                "sign-off-receipt",
                SignOffLetters.signOffReceipt(
                        about(application, signOff),
                        signOff.getStatus(),
                        signOff.getSignature().getSigned(),
                        signOff.getSignature().getConditions(),
                        signOff.getTerms(),
                        doubt.value()));
    }

    void passedOn(Application application, SignOff from, String to) {
        post(application, from, "sign-off-passed-on", SignOffLetters.signOffPassedOn(about(application, from), to));
    }

    void setAside(Application application, SignOff signOff, String reason) {
        if (!signOff.getManagerEmail().isEmpty()) {
            post(
                    application,
                    signOff,
                    "sign-off-set-aside",
                    SignOffLetters.signOffSetAside(about(application, signOff), reason));
        }
    }

    /** To the programme's contact, where that is an address; the pages of the team say it too. */
    void doubted(Application application, SignOff signOff, DoubtedBy who) {
        String contact = cohorts.contact(application.getCohortId());
        if (contact.matches("[^\\s@?&:<>(),;]+@[^\\s@?&:<>(),;]+\\.[a-zA-Z]+") && contact.length() <= 254) {
            outbox.postAbout(
                    application.getApplicantId(),
                    Letter.of(
                            contact,
                            "sign-off-doubted",
                            SignOffLetters.signOffDoubted(
                                    about(application, signOff),
                                    cohorts.of(application.getCohortId()).title(),
                                    who.words(),
                                    application.getCohortId(),
                                    application.getId())));
        }
    }

    void decided(Application application, SignOff signOff) {
        var person = people.details(application.getApplicantId());
        outbox.post(Letter.of(
                person.email(),
                "sign-off-decided",
                SignOffLetters.signOffDecided(
                        person.name(),
                        cohorts.of(application.getCohortId()).title(),
                        signOff.getManagerName(),
                        signOff.getStatus() == SignOffStatus.SUPPORTED,
                        !signOff.getSignature().getConditions().isEmpty(),
                        words.of(application),
                        application.getId())));
    }

    /** @param detail who it was passed on to, or why it was set aside; may be empty */
    void tell(Application application, SignOff signOff, News news, String detail) {
        var person = people.details(application.getApplicantId());
        outbox.post(Letter.of(
                person.email(),
                "sign-off-news",
                SignOffLetters.signOffNews(
                        news.name(),
                        person.name(),
                        cohorts.of(application.getCohortId()).title(),
                        signOff.getManagerName(),
                        signOff.getSignatory().words(),
                        detail,
                        words.of(application),
                        application.getId())));
    }

    /** The letter says something about the applicant, and goes when they are erased. */
    private UUID post(Application application, SignOff signOff, String purpose, TemplateInstance letter) {
        return outbox.postAbout(application.getApplicantId(), Letter.of(signOff.getManagerEmail(), purpose, letter));
    }

    private SignOffLetters.About about(Application application, SignOff signOff) {
        var person = people.details(application.getApplicantId());
        return new SignOffLetters.About(
                signOff.getManagerName(),
                signOff.getSignatory() == Signatory.EMPLOYER,
                signOff.getInPlaceOf().getActsFor(),
                person.name().isEmpty() ? person.email() : person.name(),
                person.organisation(),
                cohorts.contact(application.getCohortId()));
    }

    private static String until(SignOff signOff) {
        return LondonTime.dateTime(signOff.getExpiresAt().minusSeconds(1));
    }
}
