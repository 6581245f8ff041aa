package org.upshift.admission;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonQueries;
import org.upshift.people.Secret;
import org.upshift.programme.CohortView;

/** Writes to applicants and line managers. */
@ApplicationScoped
class Correspondence {
    private final Outbox outbox;
    private final PersonQueries people;
    private final Applications applications;
    private final Cohorts cohorts;
    private final Clock clock;

    Correspondence(Outbox outbox, PersonQueries people, Applications applications, Cohorts cohorts, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.applications = applications;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    void received(Application application) {
        var person = applicant(application);
        post(
                person.email(),
                "application-received",
                ApplicationLetters.received(
                        person.name(),
                        cohort(application).title(),
                        application.getReference(),
                        application.getManagerName(),
                        status(application),
                        application.getId()));
    }

    void ask(Application application, SignOff signOff, Secret secret, Instant until) {
        var person = applicant(application);
        postAbout(
                application,
                signOff.getManagerEmail(),
                "sign-off-asked",
                ApplicationLetters.signOffAsked(
                        signOff.getManagerName(),
                        person.name(),
                        application.getJobTitle(),
                        person.organisation(),
                        signOff.getAsked(),
                        lastSecondBefore(until),
                        secret.value()));
    }

    void remind(Application application, SignOff signOff, Secret secret, Instant until) {
        postAbout(
                application,
                signOff.getManagerEmail(),
                "sign-off-reminder",
                ApplicationLetters.signOffReminder(
                        signOff.getManagerName(),
                        applicant(application).name(),
                        signOff.getAsked(),
                        lastSecondBefore(until),
                        secret.value()));
    }

    void decided(Application application, SignOff signOff) {
        var person = applicant(application);
        boolean supported = signOff.getStatus() == SignOffStatus.SUPPORTED;
        postAbout(
                application,
                signOff.getManagerEmail(),
                "sign-off-receipt",
                ApplicationLetters.signOffReceipt(
                        signOff.getManagerName(),
                        signOff.getSignedName(),
                        person.name(),
                        signOff.getAsked(),
                        supported,
                        cohorts.contact(application.getCohortId())));
        post(
                person.email(),
                "sign-off-decided",
                ApplicationLetters.signOffDecided(
                        person.name(),
                        cohort(application).title(),
                        signOff.getManagerName(),
                        supported,
                        status(application),
                        application.getId()));
    }

    void offered(Application application, Offer offer) {
        var person = applicant(application);
        post(
                person.email(),
                "offer-made",
                ApplicationLetters.offerMade(
                        person.name(),
                        cohort(application).title(),
                        LondonTime.dateTime(offer.getDeadline()),
                        application.getId()));
    }

    void accepted(Application application) {
        var person = applicant(application);
        post(
                person.email(),
                "offer-accepted",
                ApplicationLetters.offerAccepted(
                        person.name(), cohort(application).title(), application.getId(), application.getCohortId()));
    }

    void declined(Application application) {
        var person = applicant(application);
        post(
                person.email(),
                "offer-declined",
                ApplicationLetters.offerDeclined(
                        person.name(), cohort(application).title()));
    }

    void expired(Application application, Offer offer) {
        var person = applicant(application);
        post(
                person.email(),
                "offer-expired",
                ApplicationLetters.offerExpired(
                        person.name(),
                        cohort(application).title(),
                        LondonTime.dateTime(offer.getDeadline()),
                        application.getId()));
    }

    void offerWithdrawn(Application application) {
        var person = applicant(application);
        post(
                person.email(),
                "offer-withdrawn",
                ApplicationLetters.offerWithdrawn(
                        person.name(), cohort(application).title(), status(application), application.getId()));
    }

    void unsuccessful(Application application) {
        var person = applicant(application);
        post(
                person.email(),
                "application-unsuccessful",
                ApplicationLetters.unsuccessful(
                        person.name(), cohort(application).title(), application.getReference()));
    }

    void withdrawn(Application application) {
        var person = applicant(application);
        post(
                person.email(),
                "application-withdrawn",
                ApplicationLetters.withdrawn(person.name(), cohort(application).title(), application.getReference()));
    }

    private void post(String recipient, String purpose, TemplateInstance letter) {
        outbox.post(Letter.of(recipient, purpose, letter));
    }

    /** To the line manager: the letter says something about the applicant. */
    private void postAbout(Application application, String recipient, String purpose, TemplateInstance letter) {
        outbox.postAbout(application.getApplicantId(), Letter.of(recipient, purpose, letter));
    }

    private PersonQueries.Details applicant(Application application) {
        return people.details(application.getApplicantId());
    }

    private CohortView cohort(Application application) {
        return cohorts.of(application.getCohortId());
    }

    private String status(Application application) {
        var cohort = cohort(application);
        var offer = applications.offer(application);
        var standing = Standing.of(
                application.getStatus(),
                applications.signOff(application).map(SignOff::getStatus).orElse(null),
                offer.map(Offer::getStatus).orElse(null));
        return PublicStatus.of(
                        standing,
                        cohort.phase(),
                        cohort.deadline(),
                        offer.map(Offer::getDeadline).orElse(null),
                        clock.instant())
                .words();
    }

    private static String lastSecondBefore(Instant until) {
        return LondonTime.dateTime(until.minusSeconds(1));
    }
}
