package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonQueries;
import org.upshift.programme.CohortView;

/** Writes about places that are deferred, or go to a colleague. */
@ApplicationScoped
public class DeferralMail {
    private static final String AGREED = "deferral-agreed";

    private final Outbox outbox;
    private final PersonQueries people;
    private final Cohorts cohorts;

    DeferralMail(Outbox outbox, PersonQueries people, Cohorts cohorts) {
        this.outbox = outbox;
        this.people = people;
        this.cohorts = cohorts;
    }

    /** The letter to the applicant as it would be sent. @param later the application in the next cohort, or where it will be */
    Letter letter(UUID applicant, CohortView cohort, CohortView next, LocalDateTime until, String answer, UUID later) {
        var person = people.details(applicant);
        return Letter.of(
                person.email(),
                AGREED,
                DeferralLetters.deferralAgreed(
                        person.name(), cohort.title(), next.title(), LondonTime.dateTime(until), answer, later));
    }

    /** @param signed whoever had agreed to release them, and now need not */
    void agreed(Application before, Application later, LocalDateTime until, String answer, List<SignOff> signed) {
        var cohort = cohorts.of(before.getCohortId());
        var next = cohorts.of(later.getCohortId());
        outbox.post(letter(before.getApplicantId(), cohort, next, until, answer, later.getId()));
        var person = people.details(before.getApplicantId());
        for (var signOff : signed) {
            outbox.postAbout(
                    before.getApplicantId(),
                    Letter.of(
                            signOff.getManagerEmail(),
                            "deferral-told",
                            DeferralLetters.deferralTold(
                                    signOff.getManagerName(), person.name(), cohort.title(), next.title())));
        }
    }

    void refused(Application application, String answer) {
        var person = people.details(application.getApplicantId());
        outbox.post(Letter.of(
                person.email(),
                "deferral-refused",
                DeferralLetters.deferralRefused(
                        person.name(), cohorts.of(application.getCohortId()).title(), answer, application.getId())));
    }

    /** To a colleague, who may know nothing of it. @param by who gives up the place */
    void suggested(Application theirs, String name, String by, LocalDateTime until) {
        outbox.postAbout(
                theirs.getApplicantId(),
                Letter.of(
                        people.details(theirs.getApplicantId()).email(),
                        "substitute-named",
                        DeferralLetters.substituteNamed(
                                name,
                                by,
                                cohorts.of(theirs.getCohortId()).title(),
                                LondonTime.dateTime(until),
                                theirs.getId())));
    }
}
