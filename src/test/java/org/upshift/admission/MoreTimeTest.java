package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.Phase;

/** A personal extension of the deadline, and the equality questions, which are apart from everything. */
@QuarkusTest
class MoreTimeTest {
    @Inject
    TestClock clock;

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    SendApplication send;

    @Inject
    Visitors visitors;

    @Inject
    AdvanceCohort advance;

    @Inject
    EntityManager entities;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** The clocks go back on the last day of the extension. */
    @Test
    void oneApplicantGetsMoreTimeAndOthersDoNot() {
        clock.setLondon("2031-10-20T12:00:00");
        var cohort = cohorts.openCohort(3, LocalDateTime.parse("2031-10-21T23:59:59"), EligibilityRule.ANY);
        var extended = applicants.withDraft(cohort, "Eve Extended");
        var other = applicants.withDraft(cohort, "Otto Other");
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String page = "/cohorts/" + cohort + "/applications/" + extended.application() + "/extension";
        clock.setLondon("2031-10-22T09:00:00");

        as(team).get(page).then().statusCode(200).body(containsString("More time for Eve Extended"));
        as(team).formParam("lastDay", "2031-10-26")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("Say why"), containsString("2031-10-26"));
        as(team).formParam("lastDay", "2031-10-21")
                .formParam("reason", "Ill")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("after the deadline for everybody"));
        as(team).formParam("lastDay", "2031-10-26")
                .formParam("reason", "Away with no connection")
                .post(page)
                .then()
                .statusCode(303);
        assertThat(Mailbox.of(extended.actor().email())
                        .take("You have more time")
                        .text())
                .contains("26 October 2031, 11:59pm")
                .doesNotContain("Away with");
        assertThat(applicants.words(extended)).isEqualTo("Draft – send it by 26 October 2031, 11:59pm");
        as(extended.person())
                .get("/account/my-data/sections/applications")
                .then()
                .body(containsString("More time until"));

        clock.setLondon("2031-10-26T23:59:59");
        assertThatThrownBy(() -> send.send(other.actor(), other.application(), true))
                .hasMessageContaining("The deadline has passed");
        assertThatCode(() -> send.send(extended.actor(), extended.application(), true))
                .doesNotThrowAnyException();
        as(team).formParam("lastDay", "2031-10-28")
                .formParam("reason", "Too late")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("Only a draft needs more time"));
    }

    @Test
    void afterTheExtensionItIsOutAsWell() {
        clock.setLondon("2031-03-28T12:00:00");
        var cohort = cohorts.openCohort(3, LocalDateTime.parse("2031-03-28T23:59:59"), EligibilityRule.ANY);
        var late = applicants.withDraft(cohort, "Late Again");
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("lastDay", "2031-03-30", "reason", "Asked for it"))
                .post("/api/applications/" + late.application() + "/extension")
                .then()
                .statusCode(204);

        clock.setLondon("2031-03-31T00:00:00");
        assertThatThrownBy(() -> send.send(late.actor(), late.application(), true))
                .hasMessageContaining("The deadline has passed");
        assertThat(applicants.words(late)).isEqualTo("Not sent: the deadline has passed");
    }

    @Test
    void whereTheTeamHasClosedApplicationsMoreTimeMayEndBeforeTheDeadlineThatWasAnnounced() {
        clock.setLondon("2031-05-01T12:00:00");
        var cohort = cohorts.openCohort(3, LocalDateTime.parse("2031-05-31T23:59:59"), EligibilityRule.ANY);
        var late = applicants.withDraft(cohort, "Lea Late");
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String page = "/cohorts/" + cohort + "/applications/" + late.application() + "/extension";
        as(team).get(page).then().body(containsString("Everybody can send an application until 31 May 2031"));
        advance.advance(visitors.actor(team), cohort, Phase.Step.CLOSE_APPLICATIONS);

        as(team).get(page)
                .then()
                .body(containsString("Applications are closed for everybody else"), not(containsString("31 May 2031")));
        as(team).formParam("lastDay", "2031-04-30")
                .formParam("reason", "Her laptop broke")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("The day must be today or later"), not(containsString("for everybody</a>")));
        as(team).formParam("lastDay", "2031-05-02")
                .formParam("reason", "Her laptop broke")
                .post(page)
                .then()
                .statusCode(303);
        assertThat(applicants.words(late)).isEqualTo("Draft – send it by 2 May 2031, 11:59pm");

        clock.setLondon("2031-05-03T00:00:00");
        assertThat(applicants.words(late)).isEqualTo("Not sent: the deadline has passed");
        assertThatThrownBy(() -> send.send(late.actor(), late.application(), true))
                .hasMessageContaining("Applications for this cohort are not open");
    }

    @Test
    void equalityAnswersAreGivenOnceAndLeadToNobody() {
        var cohort = cohorts.openCohort(3);
        var applicant = applicants.withDraft(cohort, "Eve Equal");
        String page = "/applications/" + applicant.application() + "/equality";
        as(applicant.person()).get(page).then().statusCode(200).body(containsString("What is your age group?"));
        String questions = "/api/applications/" + applicant.application() + "/equality-answers";
        visitors.script(applicant.person())
                .get(questions)
                .then()
                .statusCode(200)
                .body("given", equalTo(false))
                .body("questions.question", hasItem("AGE"))
                .body("questions[0].answers", hasItem("45 to 54"));
        as(applicant.person())
                .formParam("AGE", "Very old")
                .formParam("SEX", "Female")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("Choose one of the answers to “Age”"));
        as(applicant.person())
                .formParam("AGE", "45 to 54")
                .formParam("SEX", "Female")
                .post(page)
                .then()
                .statusCode(303);
        as(applicant.person()).formParam("AGE", "25 to 34").post(page).then().statusCode(422);
        as(applicant.person())
                .get("/applications/" + applicant.application())
                .then()
                .body(containsString("id=\"equality-status\">Answered"));
        as(applicant.person()).get(page).then().body(not(containsString("45 to 54")));
        assertThat(answers(cohort)).isEqualTo(2);
        var other = visitors.person("Other");
        as(other).get(page).then().statusCode(404);
        visitors.script(applicant.person()).get(questions).then().body("given", equalTo(true));

        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String numbers = "/cohorts/" + cohort + "/equality";
        as(team).get(numbers).then().statusCode(200).body(containsString("Numbers are shown once"));
        as(team).formParam("step", "CLOSE_APPLICATIONS").post("/cohorts/" + cohort + "/steps");
        as(team).get(numbers)
                .then()
                .body(containsString("Fewer than five have answered"), not(containsString("45 to 54")));
        visitors.script(team)
                .get("/api" + numbers)
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("tables[0].lines.size()", equalTo(0));
    }

    private long answers(UUID cohort) {
        return ((Number) entities.createNativeQuery("select count(*) from equality_answer where cohort_id = :cohort")
                        .setParameter("cohort", cohort)
                        .getSingleResult())
                .longValue();
    }

    private RequestSpecification as(UUID person) {
        return visitors.as(person).contentType("application/x-www-form-urlencoded");
    }
}
