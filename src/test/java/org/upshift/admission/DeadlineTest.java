package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;
import org.upshift.programme.EligibilityRule;

@QuarkusTest
class DeadlineTest {
    @Inject
    TestClock clock;

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    FilledForms filled;

    @Inject
    SendApplication send;

    @Inject
    Visitors visitors;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** Also on the days on which the clocks change. */
    @ParameterizedTest
    @ValueSource(strings = {"2031-11-19", "2031-03-30", "2031-10-26"})
    void theLastSecondIsInAndTheNextOneIsOut(String day) {
        var deadline = LocalDateTime.parse(day + "T23:59:59");
        clock.setLondon(day + "T12:00:00");
        var cohort = cohorts.openCohort(3, deadline, EligibilityRule.ANY);
        var inTime = applicants.withDraft(cohort, "In Time");
        var late = applicants.withDraft(cohort, "Too Late");

        clock.setLondon(day + "T23:59:59");
        assertThatCode(() -> send.send(inTime.actor(), inTime.application(), true))
                .doesNotThrowAnyException();
        clock.setLondon(deadline.plusSeconds(1).toString());
        visitors.as(late.person())
                .contentType("application/x-www-form-urlencoded")
                .formParam("declared", "yes")
                .post("/applications/" + late.application() + "/check")
                .then()
                .statusCode(422)
                .body(containsString("The deadline has passed"), containsString("I lead a community of analysts"));

        assertThat(applicants.standing(inTime)).isEqualTo(Standing.WAITING_FOR_MANAGER);
        assertThat(applicants.words(late)).isEqualTo("Not sent: the deadline has passed");
        assertThat(filled.of(late.application()).answer("statement")).isEqualTo("I lead a community of analysts.");
    }

    @Test
    void anOfferThatNobodyAnswersExpiresAndFreesItsPlace() {
        var cohort = cohorts.openCohort(1);
        var applicant = applicants.offered(cohort, "Slow");
        assertThat(cohorts.held(cohort)).isEqualTo(1);
        var deadline = applicants.view(applicant).offerDeadline();

        clock.setLondon(deadline.plusSeconds(1).toString());
        visitors.as(applicant.person())
                .contentType("application/x-www-form-urlencoded")
                .post("/applications/" + applicant.application() + "/offer/acceptance")
                .then()
                .statusCode(422)
                .body(containsString("This offer has expired"));
        clock.set(clock.instant().plusSeconds(1));
        Mailbox.of(applicant.actor().email()).take("Your offer has expired");

        assertThat(applicants.standing(applicant)).isEqualTo(Standing.OFFER_EXPIRED);
        assertThat(cohorts.held(cohort)).isZero();
    }

    @Test
    void aReminderGoesOutOnceADayWithAnotherLink() {
        var applicant = applicants.sent(cohorts.openCohort(1), "Patient");
        String first = applicants.secret(applicant);
        var browser = visitors.as(applicant.person()).contentType("application/x-www-form-urlencoded");
        String path = "/applications/" + applicant.application() + "/reminder";
        browser.post(path).then().statusCode(422).body(containsString("You can send a reminder from"));

        String page = "/applications/" + applicant.application();
        visitors.as(applicant.person())
                .get(page)
                .then()
                .body(containsString("You can send a reminder from"), not(containsString("Send a reminder")));

        clock.set(Instant.now().plus(Duration.ofHours(25)));
        visitors.as(applicant.person()).get(page).then().body(containsString("Send a reminder"));
        visitors.as(applicant.person())
                .contentType("application/x-www-form-urlencoded")
                .post(path)
                .then()
                .statusCode(303);
        // While time stands still nobody looks for work that was missed
        clock.set(clock.instant().plusSeconds(1));
        String second = applicants.secret(applicant);
        visitors.as(applicant.person())
                .contentType("application/x-www-form-urlencoded")
                .post(path)
                .then()
                .statusCode(422);

        visitors.anyone()
                .cookie("upshift-sign-off-link", first)
                .get("/sign-off")
                .then()
                .statusCode(200);
        visitors.anyone()
                .cookie("upshift-sign-off-link", second)
                .get("/sign-off")
                .then()
                .statusCode(200);
        clock.set(Instant.now().plus(Duration.ofDays(80)));
        visitors.anyone()
                .cookie("upshift-sign-off-link", second)
                .get("/sign-off")
                .then()
                .statusCode(410);
    }
}
