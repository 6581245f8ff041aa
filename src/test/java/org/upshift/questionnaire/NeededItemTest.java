package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.people.Visitors;

/** What must be answered before it can be sent, if only with "prefer not to say". */
@QuarkusTest
class NeededItemTest {

    private static final String KEY = "0123456789abcdef";

    @Inject
    Surveys surveys;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    private Surveys.Survey survey;
    private UUID team;
    private UUID ana;
    private String wave;

    @BeforeEach
    void asked() {
        survey = surveys.survey();
        team = surveys.team(survey);
        ana = surveys.invited(survey, "Ana");
        wave = "/waves/" + survey.baseline();
        clock.setLondon(Surveys.WHILE_OPEN);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void allThatIsMissingIsNamedAtOnceWithTheWayThere() {
        need(0);
        need(3);
        visitors.as(ana).get(wave).then().body(containsString("A few questions must be answered"));
        visitors.as(ana)
                .get(wave + "/pages/1")
                .then()
                .body(allOf(containsString("This must be answered."), containsString("Prefer not to say")));
        visitors.as(ana)
                .formParam("item-plan-and-facilitate", "4")
                .post(wave + "/pages/1")
                .then()
                .statusCode(303);

        send().statusCode(422)
                .body(allOf(
                        containsString("<a href=\"" + wave
                                + "/pages/1#item-think-strategically\">Answer “think strategically”"),
                        containsString("<a href=\"" + wave + "/pages/2#item-advice\">Answer “What else?”"),
                        containsString("To be answered")));
        assertThat(surveys.responses(survey.baseline())).isZero();

        visitors.as(ana)
                .formParam("item-think-strategically", "prefer-not-to-say")
                .post(wave + "/pages/1")
                .then()
                .statusCode(303);
        visitors.as(ana)
                .formParam("declined-advice", "yes")
                .formParam("item-advice", "Words")
                .post(wave + "/pages/2")
                .then()
                .statusCode(422)
                .body(containsString("not both"));
        visitors.as(ana)
                .formParam("declined-advice", "yes")
                .post(wave + "/pages/2")
                .then()
                .statusCode(303);
        visitors.as(ana).get(wave + "/check").then().body(containsString("Prefer not to say"));
        visitors.as(ana)
                .formParam("item-plan-and-facilitate", "4")
                .formParam("item-think-strategically", "prefer-not-to-say")
                .post(wave + "/pages/1")
                .then()
                .statusCode(303);
        send().statusCode(303).header("Location", endsWith("/thank-you"));
        assertThat(surveys.responses(survey.baseline())).isOne();
    }

    @Test
    void aScriptIsToldTheSame() {
        need(0);
        need(3);
        visitors.script(ana)
                .get("/api/waves/" + survey.baseline())
                .then()
                .body("items.required", contains(true, false, true));
        answer("{\"choices\":{\"plan-and-facilitate\":4}}")
                .statusCode(422)
                .body("code", equalTo("answer-needed"))
                .body("errors.field", contains("think-strategically", "advice"));
        answer("{\"choices\":{\"think-strategically\":\"4,prefer-not-to-say\"}}")
                .statusCode(422)
                .body("errors[0].field", equalTo("advice"));
        answer("{\"choices\":{\"think-strategically\":4,\"advice\":\"prefer-not-to-say\"}}")
                .statusCode(204);
    }

    @Test
    void needingAnAnswerIsNoOtherWording() {
        answer("{\"choices\":{\"think-strategically\":4}}").statusCode(204);
        need(0).body("newVersion", equalTo(false));
        visitors.as(team)
                .get("/cohorts/" + survey.cohort() + "/questionnaire/items")
                .then()
                .body(containsString("Must be answered"));
        String item = visitors.script(team)
                .get("/api/questionnaires/" + survey.questionnaire())
                .path("items[0].id");
        visitors.as(team)
                .get("/cohorts/" + survey.cohort() + "/questionnaire/items/" + item)
                .then()
                .body(containsString("name=\"required\" type=\"checkbox\" value=\"yes\" checked"));
        visitors.as(team)
                .get("/cohorts/" + survey.cohort() + "/questionnaire/preview/paper")
                .then()
                .body(allOf(
                        containsString("This must be answered."),
                        containsString("○ Prefer not to say"),
                        containsString("there, tick")));
        change(item, "{\"text\": \"think ahead\"}").body("newVersion", equalTo(true));
        visitors.script(team)
                .get("/api/questionnaires/" + survey.questionnaire())
                .then()
                .body("items.find { it.version == 2 }.required", equalTo(true));
        visitors.as(team)
                .formParams("kind", "SCALE", "text", "think ahead", "theme", "I am confident in my ability to …")
                .formParams("scaleMin", "1", "scaleMax", "5", "confidentFrom", "4")
                .formParam("labels", String.join("\n", ItemDraft.AGREEMENT))
                .formParam("asked", "BASELINE", "POST")
                .post("/cohorts/" + survey.cohort() + "/questionnaire/items/" + itemOf(2))
                .then()
                .statusCode(303);
        visitors.script(team)
                .get("/api/questionnaires/" + survey.questionnaire())
                .then()
                .body("items.required", not(hasItem(true)));
    }

    private String itemOf(int version) {
        return visitors.script(team)
                .get("/api/questionnaires/" + survey.questionnaire())
                .path("items.find { it.version == " + version + " }.id");
    }

    private ValidatableResponse need(int place) {
        String item = visitors.script(team)
                .get("/api/questionnaires/" + survey.questionnaire())
                .path("items[" + place + "].id");
        return change(item, "{\"required\": true}");
    }

    private ValidatableResponse change(String item, String body) {
        return visitors.script(team)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/questionnaires/" + survey.questionnaire() + "/items/" + item)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse send() {
        return visitors.as(ana).formParam("idempotency_key", KEY).post(wave).then();
    }

    private ValidatableResponse answer(String body) {
        return visitors.script(ana)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", KEY)
                .body(body)
                .post("/api/waves/" + survey.baseline() + "/responses")
                .then();
    }
}
