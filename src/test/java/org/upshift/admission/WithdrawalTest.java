package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.enrolment.CohortFixture;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

/** Giving up a place, with a reason and in time or not. */
@QuarkusTest
class WithdrawalTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    TimetableFixture timetable;

    @Inject
    AcceptOffer accept;

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @CsvSource({
        "40, GOOD_TIME",
        "28, GOOD_TIME",
        "27, SHORT_NOTICE",
        "7, SHORT_NOTICE",
        "6, LAST_MINUTE",
        "1, LAST_MINUTE",
        "0, AFTER_START",
        "-9, AFTER_START"
    })
    void noticeIsCountedInDaysBeforeTheCohortMeets(int days, NoticeClass notice) {
        var today = LocalDate.of(2027, 3, 28);
        assertThat(NoticeRules.USUAL.of(today, Optional.of(today.plusDays(days))))
                .isEqualTo(notice);
    }

    @Test
    void aPlaceIsGivenUpWithAReasonAndTheLineManagerIsToldAtShortNotice() {
        var cohort = cohorts.openCohort(2);
        timetable.module(cohort, "First day", LocalDate.now().plusDays(12).toString());
        var guest = applicants.offered(cohort, "Gives Up");
        accept.accept(guest.actor(), guest.application());
        String path = "/applications/" + guest.application() + "/withdrawal";
        visitors.as(guest.person())
                .get(path)
                .then()
                .statusCode(200)
                .body(
                        containsString("<title>Do you want to give up your place?"),
                        containsString("You would give it up at short notice."));
        visitors.as(guest.person())
                .formParam("words", "It is a pity")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Choose why you give up your place"), containsString("It is a pity"));
        visitors.as(guest.person())
                .formParam("reason", "NEW_JOB")
                .formParam("words", "It is a pity")
                .post(path)
                .then()
                .statusCode(303);

        assertThat(applicants.standing(guest)).isEqualTo(Standing.WITHDRAWN);
        assertThat(cohorts.held(cohort)).isZero();
        assertThat(Mailbox.of(guest.actor().email())
                        .take("You have withdrawn your application")
                        .text())
                .contains("Notice: At short notice. We have told those who had signed for your release.");
        assertThat(Mailbox.of(guest.manager())
                        .take("Gives Up has given up their place")
                        .text())
                .contains("They will not be away for it.");
        var team = applicants.team(cohort);
        visitors.as(team.id())
                .get("/cohorts/" + cohort + "/applications/" + guest.application())
                .then()
                .body(
                        containsString("I change my job. It is a pity"),
                        containsString("12 days before the first session"));
        visitors.as(guest.person())
                .get("/account/my-data/sections/withdrawals")
                .then()
                .body(containsString("It is a pity"));
    }

    @Test
    void aScriptSaysWhyAsWellAndAnApplicationWithoutAPlaceNeedsNoReason() {
        var cohort = cohorts.openCohort(2);
        var guest = applicants.offered(cohort, "Script Up");
        accept.accept(guest.actor(), guest.application());
        var api = visitors.script(guest.person()).contentType(ContentType.JSON);
        String path = "/api/applications/" + guest.application() + "/withdrawal";
        api.post(path).then().statusCode(422).body("code", equalTo("reason-missing"));
        visitors.script(guest.person())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "WORK", "words", ""))
                .post(path)
                .then()
                .statusCode(204);
        var waiting = applicants.sent(cohort, "No Place");
        visitors.script(waiting.person())
                .contentType(ContentType.JSON)
                .post("/api/applications/" + waiting.application() + "/withdrawal")
                .then()
                .statusCode(204);
        assertThat(Mailbox.of(waiting.actor().email())
                        .take("You have withdrawn your application")
                        .text())
                .doesNotContain("Notice:");
    }

    @Test
    void theTeamSetsTheBandsOfItsProgramme() {
        var cohort = cohorts.openCohort(1);
        var team = applicants.team(cohort);
        String slug = cohorts.slugOf(cohort);
        String path = "/team/programmes/" + slug + "/notice";
        visitors.as(team.id()).get(path).then().statusCode(200).body(containsString("value=\"28\""));
        visitors.as(team.id())
                .formParam("goodDays", "10")
                .formParam("shortDays", "20")
                .formParam("offeredUntil", "GOOD_TIME")
                .formParam("managerToldFrom", "AFTER_START")
                .post(path)
                .then()
                .statusCode(422)
                .body(
                        containsString("The days of short notice must be between 0 and those of good time"),
                        containsString("value=\"20\""));
        visitors.as(team.id())
                .formParam("goodDays", "99999")
                .formParam("shortDays", "99999")
                .formParam("offeredUntil", "GOOD_TIME")
                .formParam("managerToldFrom", "AFTER_START")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#goodDays\""), containsString("href=\"#shortDays\""));
        visitors.as(team.id())
                .formParam("goodDays", "10")
                .formParam("shortDays", "2")
                .formParam("offeredUntil", "GOOD_TIME")
                .formParam("managerToldFrom", "AFTER_START")
                .post(path)
                .then()
                .statusCode(303);
        visitors.script(team.id())
                .get("/api/programmes/" + slug + "/notice")
                .then()
                .body("goodDays", equalTo(10))
                .body("offeredUntil", equalTo("GOOD_TIME"));
        visitors.as(team.id()).get(path).then().body(not(containsString("value=\"28\"")));
    }
}
