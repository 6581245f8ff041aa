package org.upshift.admission;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonQueries;
import org.upshift.programme.CohortView;

/** Writes to applicants. */
@ApplicationScoped
class Correspondence {
    private final Outbox outbox;
    private final PersonQueries people;
    private final StatusWords words;
    private final Cohorts cohorts;
    private final Applications applications;
    private final ProgrammeLetterQueries letters;

    Correspondence(
            Outbox outbox,
            PersonQueries people,
            StatusWords words,
            Cohorts cohorts,
            Applications applications,
            ProgrammeLetterQueries letters) {
        this.outbox = outbox;
        this.people = people;
        this.words = words;
        this.cohorts = cohorts;
        this.applications = applications;
        this.letters = letters;
    }

    void received(Application application) {
        var person = applicant(application);
        var cohort = cohort(application);
        post(
                person.email(),
                "application-received",
                ApplicationLetters.received(
                        person.displayName(),
                        cohort.title(),
                        application.getReference(),
                        application.nameOf(Signatory.LINE_MANAGER),
                        status(application),
                        application.getId(),
                        own(LetterPart.RECEIVED, cohort, person, application)));
    }

    void extended(Application application, LocalDateTime until) {
        var person = applicant(application);
        post(
                person.email(),
                "deadline-extended",
                ApplicationLetters.extended(
                        person.displayName(),
                        cohort(application).title(),
                        LondonTime.dateTime(until),
                        application.getId()));
    }

    void offered(Application application, Offer offer) {
        offered(application, offer, false);
    }

    /** A place has become free for them. */
    void offeredToReserve(Application application, Offer offer) {
        offered(application, offer, true);
    }

    private void offered(Application application, Offer offer, boolean reserve) {
        var person = applicant(application);
        var cohort = cohort(application);
        post(
                person.email(),
                "offer-made",
                ApplicationLetters.offerMade(
                        person.displayName(),
                        cohort.title(),
                        LondonTime.dateTime(offer.getDeadline()),
                        reserve,
                        application.getId(),
                        own(LetterPart.OFFER, cohort, person, application)));
    }

    void accepted(Application application) {
        var person = applicant(application);
        var cohort = cohort(application);
        post(
                person.email(),
                "offer-accepted",
                ApplicationLetters.offerAccepted(
                        person.displayName(),
                        cohort.title(),
                        application.getId(),
                        application.getCohortId(),
                        own(LetterPart.ACCEPTED, cohort, person, application)));
    }

    void declined(Application application) {
        var person = applicant(application);
        post(
                person.email(),
                "offer-declined",
                ApplicationLetters.offerDeclined(
                        person.displayName(), cohort(application).title()));
    }

    void expired(Application application, Offer offer) {
        var person = applicant(application);
        post(
                person.email(),
                "offer-expired",
                ApplicationLetters.offerExpired(
                        person.displayName(),
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
                        person.displayName(), cohort(application).title(), status(application), application.getId()));
    }

    /** @param reason in the words of the programme, or empty */
    void unsuccessful(Application application, String reason) {
        var person = applicant(application);
        var cohort = cohort(application);
        post(
                person.email(),
                "application-unsuccessful",
                ApplicationLetters.unsuccessful(
                        person.displayName(),
                        cohort.title(),
                        application.getReference(),
                        reason,
                        own(LetterPart.UNSUCCESSFUL, cohort, person, application)));
    }

    /** The cohort goes on, or ends, without them: the status says which. */
    void leftBehind(Application application) {
        var person = applicant(application);
        var cohort = cohort(application);
        post(
                person.email(),
                "application-left-behind",
                ApplicationLetters.leftBehind(
                        person.displayName(),
                        cohort.title(),
                        cohort.phase().name(),
                        application.getReference(),
                        status(application),
                        application.getId()));
    }

    /** @param given how early a place was given up; null where there was none */
    void withdrawn(Application application, Notice.Given given) {
        var person = applicant(application);
        String title = cohort(application).title();
        String notice = given == null ? "" : given.notice().words();
        var told = given != null && given.isTold() ? applications.supporters(application) : List.<SignOff>of();
        post(
                person.email(),
                "application-withdrawn",
                ApplicationLetters.withdrawn(
                        person.displayName(), title, application.getReference(), notice, !told.isEmpty()));
        for (var signOff : told) {
            outbox.postAbout(
                    application.getApplicantId(),
                    Letter.of(
                            signOff.getManagerEmail(),
                            "place-given-up",
                            ApplicationLetters.placeGivenUp(
                                    signOff.getManagerName(), person.displayName(), title, notice)));
        }
    }

    /** Because the team wishes it. The letter is looked at again when it leaves. */
    UUID remindedOfMissing(Application application, MissingRow row, Missing missing, List<String> gaps) {
        return outbox.post(Letter.of(
                row.email(),
                MissingReminderRule.PURPOSE,
                ApplicationLetters.missing(
                        row.displayName(),
                        cohort(application).title(),
                        missing.name(),
                        String.join(", ", gaps),
                        missing == Missing.ANSWER
                                ? LondonTime.dateTime(row.offerDeadline())
                                : LondonTime.dateTime(row.lastSecond()),
                        status(application),
                        application.getId())));
    }

    private void post(String recipient, String purpose, TemplateInstance letter) {
        outbox.post(Letter.of(recipient, purpose, letter));
    }

    private LetterWords.Own own(
            LetterPart part, CohortView cohort, PersonQueries.Details person, Application application) {
        return letters.of(cohort.programmeId())
                .in(part, person.displayName(), cohort.title(), application.getReference());
    }

    private PersonQueries.Details applicant(Application application) {
        return people.details(application.getApplicantId());
    }

    private CohortView cohort(Application application) {
        return cohorts.of(application.getCohortId());
    }

    private String status(Application application) {
        return words.of(application);
    }
}
