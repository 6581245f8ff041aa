package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Visitors;

@QuarkusTest
class ApplicationHistoryTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    AcceptOffer accept;

    @Inject
    WithdrawApplication withdraw;

    @Inject
    Visitors visitors;

    @Test
    void aLineManagerAnswersForTheEmployer() {
        var applicant = applicants.decided(cohorts.openCohort(1), "Amy Applicant", true);

        history(applicant)
                .body(
                        "items[0].sentence",
                        matchesPattern(
                                "Lee Hartnell, for .+, answered the request to release Amy Applicant: Supports the application"))
                .body("items[0].by.id", nullValue())
                .body("items[0].onBehalfOf", not(nullValue()));
    }

    @Test
    void anOfferSaysWhatItWasBeforeAndAfter() {
        var applicant = applicants.offered(cohorts.openCohort(1), "Amy Applicant");
        accept.accept(applicant.actor(), applicant.application());

        history(applicant)
                .body("items[0].action", equalTo("offer-accepted"))
                .body("items[0].changes[0].what", equalTo("Offer"))
                .body("items[0].changes[0].before", equalTo("Open"))
                .body("items[0].changes[0].after", equalTo("Accepted"))
                .body("items[1].action", equalTo("offer-made"))
                .body("items[1].changes[0].what", equalTo("Answer by"))
                .body("items[1].changes[0].before", nullValue())
                .body("items[1].sentence", equalTo("Tess Team offered a place to Amy Applicant"));
    }

    @Test
    void everyStepOfAnApplicationIsThere() {
        var applicant = applicants.decided(cohorts.openCohort(1), "Amy Applicant", false);
        withdraw.withdraw(applicant.actor(), applicant.application(), WithdrawApplication.Why.NOT_SAID);

        assertThat(history(applicant).extract().jsonPath().getList("items.action", String.class))
                .containsExactly(
                        "application-withdrawn", "sign-off-decided", "application-sent", "application-started");
    }

    private ValidatableResponse history(Applicants.Applicant applicant) {
        return visitors.script(applicants.team(applicant.cohort()).id())
                .get("/api/history/application/" + applicant.application())
                .then()
                .statusCode(200);
    }
}
