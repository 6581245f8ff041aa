package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** Questionnaires, waves and answers over the API. */
@QuarkusTest
class WaveResourceTest {

    @Inject
    Surveys surveys;

    @Inject
    CohortFixture cohorts;

    @Inject
    Answers answers;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    private Surveys.Survey survey;

    @BeforeEach
    void open() {
        survey = surveys.survey();
        clock.setLondon(Surveys.WHILE_OPEN);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aParticipantReadsWhatIsAskedAndAnswersOnce() {
        UUID ana = surveys.invited(survey, "Ana");
        visitors.script(ana)
                .get("/api/waves/" + survey.baseline())
                .then()
                .statusCode(200)
                .body("kind", equalTo("BASELINE"))
                .body("state", equalTo("OPEN"))
                .body("items.code", contains("think-strategically", "plan-and-facilitate", "advice"));
        for (int retry = 0; retry < 3; retry++) {
            json(
                            ana,
                            "0123456789abcdef",
                            "{\"choices\":{\"think-strategically\":4},\"words\":{\"advice\":{\"text\":\"Time\"}}}")
                    .post(responses())
                    .then()
                    .statusCode(204);
        }

        json(ana, "fedcba9876543210", "{\"choices\":{\"think-strategically\":4}}")
                .post(responses())
                .then()
                .statusCode(422)
                .body("code", equalTo("already-answered"));
        visitors.script(surveys.team(survey))
                .get("/api/cohorts/" + survey.cohort() + "/waves")
                .then()
                .statusCode(200)
                .body("items.answered", contains(1, 0))
                .body("items.invited", contains(1, 0))
                .body("items[0].respondentCode", equalTo(null));
    }

    @Test
    void wrongAnswersAreProblems() {
        UUID ana = surveys.invited(survey, "Ana");
        json(ana, "0123456789abcdef", "{\"choices\":{\"think-strategically\":6}}")
                .post(responses())
                .then()
                .statusCode(422)
                .body("code", equalTo("off-scale"))
                .body("errors[0].field", equalTo("think-strategically"));
        json(ana, "short", "{\"choices\":{\"think-strategically\":5}}")
                .post(responses())
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key"));
        json(visitors.person("Stranger"), "0123456789abcdef", "{\"choices\":{\"think-strategically\":5}}")
                .post(responses())
                .then()
                .statusCode(404);
        visitors.script(visitors.person("Stranger"))
                .get("/api/waves/" + survey.baseline())
                .then()
                .statusCode(404);
    }

    @Test
    void responsesGivenElsewhereComeAsCsvAllOrNothing() {
        UUID team = surveys.team(survey);
        csv(team, "respondent_code,think-strategically,plan-and-facilitate\nR1,4,5\nR1,3,6\nR 3,x,\nR4,1\n")
                .post(responses())
                .then()
                .statusCode(422)
                .body("code", equalTo("import-refused"))
                .body(
                        "errors.field",
                        hasItems(
                                "line 3, respondent_code",
                                "line 3, plan-and-facilitate",
                                "line 4, respondent_code",
                                "line 4, think-strategically",
                                "line 5"));
        csv(team, "respondent_code,unknown\nR1,4\n")
                .post(responses())
                .then()
                .statusCode(422)
                .body("errors.field", contains("line 1, unknown"));
        csv(team, "").post(responses()).then().statusCode(422);
        assertThat(surveys.responses(survey.baseline())).isZero();

        csv(
                        team,
                        "\uFEFFrespondent_code,plan-and-facilitate,think-strategically,advice\r\nR1,4,5,\"Take, your time\"\r\nR2,,3,\r\n")
                .queryParam("asked", 18)
                .post(responses())
                .then()
                .statusCode(201)
                .body("responses", equalTo(2));
        csv(team, "respondent_code,think-strategically\nR2,4\n")
                .post(responses())
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("answered already"));
        csv(surveys.team(surveys.survey()), "respondent_code\nR9\n")
                .post(responses())
                .then()
                .statusCode(404);
        clock.setLondon(Surveys.CLOSES);
        csv(team, "respondent_code,think-strategically\nR8,4\n")
                .post(responses())
                .then()
                .statusCode(422)
                .body(containsString("Add at least 10 answers"));
        clock.setLondon(Surveys.WHILE_OPEN);
        csv(surveys.invited(survey, "Ana"), "respondent_code\nR9\n")
                .post(responses())
                .then()
                .statusCode(403);

        clock.setLondon(Surveys.CLOSES);
        var found = answers.of(survey.cohort()).orElseThrow();
        assertThat(found.waves().get(0).invited()).isEqualTo(18);
        assertThat(found.waves().get(0).answered()).isEqualTo(2);
        assertThat(found.responses().get(0).choices()).containsExactly((short) 5, (short) 4, null, null);
        assertThat(found.responses().get(1).choices()).containsExactly((short) 3, null, null, null);
        assertThat(found.quotations()).isEmpty();
        assertThat(surveys.remarks(survey.baseline())).isOne();
    }

    @Test
    void theTeamGivesACohortItsQuestionnaire() {
        UUID cohort = cohorts.openCohort(18);
        UUID team = visitors.person("Team", Role.TEAM, cohorts.programmeOf(cohort));
        String path = "/api/cohorts/" + cohort + "/questionnaires";
        String body = """
                {"title": "Confidence", "keysDestroyedOn": "2030-01-01",
                 "items": [{"text": "Think strategically"}, {"text": "Will you stay?", "kind": "YES_NO"},
                           {"text": "Rate it", "scaleMin": 0, "scaleMax": 10, "confidentFrom": 8, "inBaseline": false}],
                 "waves": [{"kind": "BASELINE", "opens": "2027-01-01T09:00:00", "closes": "2027-01-15T17:00:00"}]}""";
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/cohorts/" + cohort + "/waves"))
                .body("id", notNullValue());
        visitors.script(team)
                .get("/api/cohorts/" + cohort + "/waves")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("PLANNED"));
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(body.replace("8,", "11,"))
                .post(path)
                .then()
                .statusCode(422);
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body("{\"items\":[{}]}")
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("title", "keysDestroyedOn", "text"));
        visitors.script(surveys.team(survey))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
    }

    private RequestSpecification json(UUID person, String key, String body) {
        return visitors.script(person)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body);
    }

    private RequestSpecification csv(UUID person, String body) {
        return visitors.script(person).contentType("text/csv; charset=UTF-8").body(body);
    }

    private String responses() {
        return "/api/waves/" + survey.baseline() + "/responses";
    }
}
