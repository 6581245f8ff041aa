package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.people.Visitors;

/** The team plans waves of any kind, on pages and by the API. */
@QuarkusTest
class PlanWavePagesTest {

    @Inject
    Surveys surveys;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    private Surveys.Survey survey;
    private UUID team;
    private String base;

    @BeforeEach
    void survey() {
        survey = surveys.survey();
        team = surveys.team(survey);
        base = "/cohorts/" + survey.cohort() + "/questionnaire";
        clock.setLondon(Surveys.WHILE_OPEN);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aFollowUpIsPlannedOnThePageAndChangedThere() {
        visitors.as(team)
                .get(base + "/plan")
                .then()
                .statusCode(200)
                .body(allOf(containsString("3 months later"), containsString("Counted from the last day")));
        String location = visitors.as(team)
                .formParam("kind", "FOLLOW_UP-3")
                .formParam("anchor", "days")
                .formParam("opens", "2026-06-01")
                .formParam("closes", "2026-06-14")
                .formParam("invites", "yes")
                .formParam("reminds", "yes")
                .formParam("remindEvery", "5")
                .formParam("remindMost", "2")
                .post(base + "/plan")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String wave = location.substring(location.lastIndexOf('/') + 1);
        visitors.as(team)
                .get(base + "/waves/" + wave)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Follow-up after 3 months"), containsString("every 5 days, at most 2 times")));
        visitors.as(team)
                .get(base + "/plan/" + wave)
                .then()
                .statusCode(200)
                .body(allOf(containsString("value=\"2026-06-14\""), containsString("value=\"FOLLOW_UP-3\"")));
        visitors.as(team)
                .formParam("kind", "FOLLOW_UP-3")
                .formParam("anchor", "days")
                .formParam("opens", "2026-06-08")
                .formParam("closes", "2026-06-21")
                .post(base + "/plan/" + wave)
                .then()
                .statusCode(303);
        visitors.as(team)
                .get(base + "/waves/" + wave)
                .then()
                .body(allOf(
                        containsString("8 June 2026"),
                        containsString("Letters leave only when"),
                        not(containsString("every 5 days"))));
    }

    @Test
    void aWaveIsTakenBackUntilItOpensOrSomebodyIsInvited() {
        String id = visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind", "FOLLOW_UP", "months", 6, "first", "2026-06-01", "last", "2026-06-14", "invites", true))
                .post("/api/cohorts/" + survey.cohort() + "/waves")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visitors.as(team).get(base + "/plan/" + id).then().statusCode(200).body(containsString("Remove this wave"));
        visitors.as(team).post(base + "/plan/" + id + "/remove").then().statusCode(303);
        visitors.as(team).get(base + "/waves/" + id).then().statusCode(404);
        visitors.as(team)
                .post(base + "/plan/" + survey.baseline() + "/remove")
                .then()
                .statusCode(422)
                .body(containsString("could have answered"));
        visitors.script(team)
                .delete("/api/cohorts/" + survey.cohort() + "/waves/" + survey.post())
                .then()
                .statusCode(204);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        visitors.as(team)
                .formParam("name", "Half <way>")
                .post(base + "/plan")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Choose when it is asked"),
                        containsString("Choose how its days are set"),
                        containsString("Half &lt;way&gt;")));
        visitors.as(team)
                .formParam("kind", "PULSE")
                .formParam("anchor", "START")
                .formParam("opensAfter", "soon")
                .post(base + "/plan")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#opensAfter\""));
        visitors.as(team)
                .formParam("kind", "PULSE")
                .formParam("name", "Halfway")
                .formParam("anchor", "START")
                .formParam("opensAfter", "1")
                .formParam("closesAfter", "8")
                .post(base + "/plan")
                .then()
                .statusCode(422)
                .body(containsString("no sessions yet"));
        visitors.as(team)
                .formParam("kind", "PULSE")
                .formParam("name", "Halfway")
                .formParam("anchor", "days")
                .formParam("opens", "2026-06-01")
                .formParam("closes", "2026-06-14")
                .formParam("reminds", "yes")
                .formParam("remindEvery", "0")
                .formParam("remindMost", "2")
                .post(base + "/plan")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#remindEvery\""));
    }

    @Test
    void whatIsAskedAfterwardsWaitsForTheBaselineToClose() {
        String sameDay = Surveys.OPENS.substring(0, 10);
        visitors.as(team)
                .formParam("kind", "POST")
                .formParam("opens", sameDay)
                .formParam("closes", "2026-11-20")
                .post(base + "/waves")
                .then()
                .statusCode(422)
                .body(allOf(containsString("href=\"#opens\""), containsString("after the baseline has closed")));
        visitors.as(team)
                .formParam("kind", "FOLLOW_UP-3")
                .formParam("anchor", "days")
                .formParam("opens", sameDay)
                .formParam("closes", "2026-11-20")
                .post(base + "/plan")
                .then()
                .statusCode(422)
                .body(allOf(containsString("href=\"#opens\""), containsString("after the baseline has closed")));
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "POST", "first", sameDay, "last", "2026-11-20"))
                .put("/api/cohorts/" + survey.cohort() + "/waves/" + survey.post())
                .then()
                .statusCode(422)
                .body(containsString("wave-before-baseline"));
        visitors.as(team)
                .formParam("kind", "BASELINE")
                .formParam("opens", sameDay)
                .formParam("closes", "2026-11-20")
                .post(base + "/waves")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#closes\""),
                        containsString("must close before the wave after the programme opens, on 2 November 2026")));
    }

    @Test
    void everyFieldThatIsWrongIsNamedAtOnce() {
        visitors.as(team)
                .formParam("kind", "PULSE")
                .formParam("name", "x".repeat(201))
                .formParam("anchor", "days")
                .formParam("opens", "soon")
                .formParam("closes", "2026-02-30")
                .formParam("reminds", "yes")
                .formParam("remindEvery", "-1")
                .formParam("remindMost", "99")
                .post(base + "/plan")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Name must be 200 characters or fewer"),
                        containsString("href=\"#opens\""),
                        containsString("href=\"#closes\""),
                        containsString("Enter the days between two letters as a whole number from 1 to 60"),
                        containsString(
                                "Enter how many reminders one person gets at most as a whole number from 1 to 10")));
        visitors.as(team)
                .formParam("kind", "PULSE")
                .formParam("name", " ")
                .formParam("anchor", "days")
                .formParam("opens", "2026-01-14")
                .formParam("closes", "2026-01-02")
                .formParam("reminds", "yes")
                .formParam("remindEvery", "-1")
                .formParam("remindMost", "3")
                .post(base + "/plan")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter a name, such as"),
                        containsString("The wave must close in the future"),
                        containsString("Enter the days between two letters as a whole number from 1 to 60")));
        visitors.as(team)
                .formParam("opens", "soon")
                .formParam("closes", "")
                .post(base + "/waves")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Choose when it is asked"),
                        containsString("href=\"#opens\""),
                        containsString("href=\"#closes\"")));
    }

    @Test
    void anOpenLinkIsTurnedOnAndOffAndCodesAreChosen() {
        String wave = base + "/waves/" + survey.baseline();
        visitors.as(team)
                .formParam("wanted", "yes")
                .post(wave + "/open-link")
                .then()
                .statusCode(303);
        visitors.as(team).get(wave).then().statusCode(200).body(containsString("/answer/open/"));
        visitors.as(team)
                .get(base + "/codes")
                .then()
                .statusCode(200)
                .body(allOf(containsString("mother’s first name"), containsString("No closed wave")));
        visitors.as(team)
                .formParam("wording-1", "First letter of your first pet")
                .formParam("what-1", "LETTERS-1")
                .post(base + "/codes")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Ask for 2 to 6 things"), containsString("first pet")));
        visitors.as(team)
                .formParam("wording-1", "First letter of your first pet")
                .formParam("what-1", "LETTERS-1")
                .formParam("wording-2", "Your shoe size")
                .formParam("what-2", "DIGITS-2")
                .post(base + "/codes")
                .then()
                .statusCode(303);
        visitors.as(team).get(base + "/codes").then().body(containsString("Your shoe size"));
        visitors.as(team)
                .formParam("wanted", "no")
                .post(wave + "/open-link")
                .then()
                .statusCode(303);
        visitors.as(team).get(wave).then().body(not(containsString("/answer/open/")));
    }

    @Test
    void theApiDoesTheSame() {
        String waves = "/api/cohorts/" + survey.cohort() + "/waves";
        String id = visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind", "PULSE",
                        "name", "Halfway",
                        "first", "2026-03-01",
                        "last", "2026-06-14",
                        "remindEvery", 7,
                        "remindMost", 2))
                .post(waves)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visitors.script(team)
                .get(waves + "/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("PULSE"), "remindMost", equalTo(2), "openLink", equalTo(false));
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "PULSE", "first", "2026-03-01", "last", "2026-06-21"))
                .put(waves + "/" + id)
                .then()
                .statusCode(204);
        visitors.script(team)
                .get(waves + "/" + id)
                .then()
                .body("last", equalTo("2026-06-21"), "remindMost", nullValue());
        visitors.script(team)
                .contentType(ContentType.JSON)
                .post(waves + "/" + id + "/invitations")
                .then()
                .statusCode(422);
        surveys.participant(survey, "Ana Example");
        visitors.script(team)
                .contentType(ContentType.JSON)
                .post(waves + "/" + id + "/invitations")
                .then()
                .statusCode(204);
        visitors.script(team)
                .contentType(ContentType.JSON)
                .post(waves + "/" + id + "/reminders")
                .then()
                .statusCode(204);
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("on", true))
                .put(waves + "/" + id + "/open-link")
                .then()
                .statusCode(200)
                .body("url", containsString("/answer/open/"));
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("on", false))
                .put(waves + "/" + id + "/open-link")
                .then()
                .body("url", nullValue());
        String codes = "/api/cohorts/" + survey.cohort() + "/codes";
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "parts",
                        List.of(
                                Map.of("wording", "Pet", "kind", "LETTERS", "length", 1),
                                Map.of("wording", "Shoe", "kind", "DIGITS", "length", 2))))
                .put(codes)
                .then()
                .statusCode(204);
        visitors.script(team)
                .get(codes)
                .then()
                .statusCode(200)
                .body("parts", hasSize(2), "waves", hasSize(0), "collisions", notNullValue());
        UUID stranger = visitors.person("Stranger");
        visitors.script(stranger).get(codes).then().statusCode(403);
        visitors.script(team)
                .get(waves + "/" + surveys.survey().baseline())
                .then()
                .statusCode(404);
        assertThat(surveys.responses(survey.baseline())).isZero();
    }
}
