package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.admission.Applicants.Applicant;
import org.upshift.enrolment.CohortFixture;
import org.upshift.mail.Mailbox;
import org.upshift.mail.ReceivedMail;
import org.upshift.people.Actor;
import org.upshift.people.PersonErased;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase.Step;

@QuarkusTest
class LeftBehindTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    AdvanceCohort advance;

    @Inject
    AcceptOffer accept;

    @Inject
    WithdrawApplication withdraw;

    @Inject
    Visitors visitors;

    @Inject
    Event<PersonErased> erased;

    @Test
    void whoStillWaitsWhenTheProgrammeStartsGetsALetterAndTheirManagerIsAskedNoMore() {
        var cohort = cohorts.openCohort(5);
        var waiting = applicants.sent(cohort, "Wanda");
        var supported = applicants.decided(cohort, "Sue", true);
        var offered = applicants.offered(cohort, "Olga");
        String link = applicants.secret(waiting);
        take(applicants.team(cohort), cohort, Step.CLOSE_APPLICATIONS, Step.START);

        for (var left : new Applicant[] {waiting, supported}) {
            assertThat(letter(left).text())
                    .contains("has started. Your application for a place was not decided before that")
                    .contains("Status: Not decided: the programme has started. You have no place in it");
        }
        assertThat(letters(offered)).isZero();
        assertThat(applicants.standing(offered)).isEqualTo(Standing.OFFERED);
        visitors.anyone()
                .cookie("upshift-sign-off-link", link)
                .get("/sign-off")
                .then()
                .statusCode(410);
    }

    @Test
    void anOfferEndsWithTheProgrammeAndFreesItsPlace() {
        var cohort = cohorts.openCohort(5);
        var late = applicants.offered(cohort, "Late");
        take(applicants.team(cohort), cohort, Step.CLOSE_APPLICATIONS, Step.START, Step.FINISH);

        assertThat(letter(late).text())
                .contains("is over, and you can no longer accept the place that you were offered")
                .contains("Status: Not decided: the programme is over");
        assertThat(cohorts.held(cohort)).isZero();
    }

    @Test
    void everybodyIsToldThatTheCohortIsCancelled() {
        var cohort = cohorts.openCohort(5);
        var waiting = applicants.sent(cohort, "Wim");
        var offered = applicants.offered(cohort, "Omar");
        var participant = applicants.offered(cohort, "Pia");
        accept.accept(participant.actor(), participant.application());
        var gone = applicants.sent(cohort, "Gone");
        withdraw.withdraw(gone.actor(), gone.application(), WithdrawApplication.Why.NOT_SAID);
        take(applicants.team(cohort), cohort, Step.CANCEL);

        for (var told : new Applicant[] {waiting, offered, participant}) {
            assertThat(Mailbox.of(told.actor().email())
                            .take("Cancelled: Leading communities")
                            .text())
                    .contains("Status: This cohort is cancelled");
        }
        assertThat(Mailbox.of(gone.actor().email()).all())
                .noneMatch(mail -> mail.subject().startsWith("Cancelled"));
    }

    @Test
    void aDraftThatCanNoLongerBeSentSaysOnlyWhatIsTrue() {
        var cohort = cohorts.openCohort(5);
        var draft = applicants.withDraft(cohort, "Dora");
        take(applicants.team(cohort), cohort, Step.CLOSE_APPLICATIONS);

        String path = "/applications/" + draft.application();
        visitors.as(draft.person())
                .get(path)
                .then()
                .body(
                        containsString("was not sent while applications were open."),
                        not(containsString("Check your answers and send")));
        visitors.as(draft.person())
                .get(path + "/check")
                .then()
                .body(
                        containsString("It cannot be sent: applications are closed."),
                        not(containsString("Send application")));
        visitors.as(draft.person())
                .get("/cohorts/" + cohort + "/apply")
                .then()
                .body(containsString("Applications are closed."), not(containsString("The deadline was")));
    }

    @Test
    void whoIsErasedHasNoPlaceAnyMore() {
        var cohort = cohorts.openCohort(5);
        var participant = applicants.offered(cohort, "Pip");
        accept.accept(participant.actor(), participant.application());
        var address = participant.actor().email();
        QuarkusTransaction.requiringNew()
                .run(() -> erased.fire(new PersonErased(participant.person(), Set.of(address), Instant.now())));

        assertThat(applicants.standing(participant)).isEqualTo(Standing.WITHDRAWN);
        assertThat(cohorts.held(cohort)).isZero();
    }

    private void take(Actor team, UUID cohort, Step... steps) {
        for (var step : steps) {
            advance.advance(team, cohort, step);
        }
    }

    private static ReceivedMail letter(Applicant applicant) {
        return Mailbox.of(applicant.actor().email()).take("Your application ");
    }

    private static long letters(Applicant applicant) {
        return Mailbox.of(applicant.actor().email()).all().stream()
                .filter(mail -> mail.subject().startsWith("Your application "))
                .count();
    }
}
