package org.upshift.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.TestClock;
import org.upshift.people.Role;
import org.upshift.people.Secret;
import org.upshift.people.Visitors;
import org.upshift.programme.CreateCohort;
import org.upshift.programme.ProgrammeFixture;
import org.upshift.web.Cookies;

/** A run of which only answers are brought: what it cannot have is neither offered nor taken. */
@QuarkusTest
class EvaluatedRunTest {
    private static final LocalDateTime FAR = LocalDateTime.of(2199, 1, 31, 23, 59, 59);
    private static final String ONLY = "is only evaluated";
    private static final String NOT_OPEN = "This questionnaire is not open</h1>";

    @Inject
    Visitors visitors;

    @Inject
    ProgrammeFixture programmes;

    @Inject
    CreateCohort createCohort;

    @Inject
    Cookies cookies;

    @Inject
    TestClock clock;

    private ProgrammeFixture.Known programme;
    private UUID member;
    private UUID cohort;
    private String page;

    @BeforeEach
    void aRunElsewhere() {
        programme = programmes.bare();
        member = visitors.person("Team Member", Role.TEAM, programme.id());
        cohort = createCohort.evaluated(visitors.actor(member), programme.id(), "Autumn 2025");
        page = "/cohorts/" + cohort;
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void itsPageOffersWhatMakesSense() {
        String body =
                visitors.as(member).get(page).then().statusCode(200).extract().asString();

        assertThat(body).contains("Only evaluated", ">Change name<", ">Evaluators<", ">History<");
        assertThat(tasks(body)).containsExactly("Questionnaires", "Bring answers you already have", "Impact report");
        assertThat(body).contains("Set the evaluation aside").doesNotContain("Cancel the cohort", "Places", "Deadline");
    }

    private static List<String> tasks(String body) {
        return Stream.of(body.split("govuk-task-list__link\""))
                .skip(1)
                .map(rest -> rest.substring(rest.indexOf('>') + 1, rest.indexOf('<')))
                .toList();
    }

    @Test
    void itHasANameToChangeAndNothingElse() {
        visitors.as(member)
                .get(page + "/edit")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<h1 class=\"govuk-heading-l\">Change name</h1>"),
                        not(containsString("Places")),
                        not(containsString("Last day"))));
        post(page + "/edit", Map.of("name", ""))
                .statusCode(422)
                .body(allOf(containsString("Enter a name"), not(containsString("number of places"))));
        post(page + "/edit", Map.of("name", "Winter", "capacity", "20", "deadline", "2199-01-31"))
                .statusCode(422)
                .body(containsString("This run is only evaluated: it has no places and no deadline"));
        post(page + "/edit", Map.of("name", "Winter 2025")).statusCode(303);
        programmes.cohort(programme.id(), "2199", FAR);
        put(Map.of("name", "2199")).statusCode(422).body("errors[0].field", equalTo("name"));
        put(Map.of("name", "Spring", "capacity", 20, "deadline", "2199-01-31"))
                .statusCode(422)
                .body("code", equalTo("only-evaluated"));
        put(Map.of("name", "Spring 2025")).statusCode(204);
        visitors.script(member)
                .get("/api" + page)
                .then()
                .body("name", equalTo("Spring 2025"))
                .body("phase", equalTo("EVALUATED"))
                .body("capacity", nullValue())
                .body("deadline", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absences",
                "applications",
                "applications/import",
                "attendance",
                "commitment",
                "commitment/files/days.csv",
                "completion",
                "deferrals",
                "enter-absence",
                "equality",
                "form",
                "missing",
                "needs",
                "panel",
                "registers",
                "registers/files/registers.csv",
                "selection",
                "sessions",
                "timetable/changes",
                "timetable/release",
            })
    void whatItCannotHaveIsRefusedInWords(String path) {
        visitors.as(member).get(page + "/" + path).then().statusCode(422).body(containsString(ONLY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absences",
                "application-form",
                "applications",
                "attendance",
                "catch-ups",
                "commitments",
                "completions",
                "equality",
                "missing",
                "panel",
                "registers",
                "selection",
                "timetable/releases",
            })
    void aScriptHearsTheSame(String path) {
        visitors.script(member)
                .get("/api" + page + "/" + path)
                .then()
                .statusCode(422)
                .body("code", equalTo("only-evaluated"));
    }

    @Test
    void nobodyWhoHasAPartInSessionsOrApplicationsIsAppointed() {
        visitors.as(member)
                .get(page + "/people")
                .then()
                .body(allOf(containsString("Evaluator"), not(containsString("Facilitator"))));
        post(page + "/people", Map.of("email", "fay@example.org", "role", "FACILITATOR"))
                .statusCode(422)
                .body(containsString("only an evaluator has a part in it"));
        post(page + "/people", Map.of("email", "eve@example.org", "role", "EVALUATOR"))
                .statusCode(303);
    }

    @Test
    void itIsNoPatternForAnother() {
        String again = "/team/programmes/" + programme.slug() + "/run-again";
        visitors.as(member)
                .get(again)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Run it again"), not(containsString("Autumn 2025"))));
        var wish = Map.of(
                "name", "2199",
                "capacity", "20",
                "deadline", "2198-12-01",
                "pattern", cohort.toString(),
                "first", "2199-01-31");
        post(again, wish)
                .statusCode(422)
                .body(containsString("“Autumn 2025” is only evaluated: it has no timetable and no form to copy"));
        visitors.script(member)
                .contentType("application/json")
                .body(wish)
                .post("/api/programmes/" + programme.slug() + "/repetitions")
                .then()
                .statusCode(422)
                .body("code", equalTo("pattern-only-evaluated"));
    }

    @Test
    void itsWavesSendNoLettersAndCountFromNoSession() {
        String questionnaire = page + "/questionnaire";
        post(
                        questionnaire + "/items",
                        Map.of(
                                "title", "Confidence",
                                "theme", "I can …",
                                "both", "think",
                                "post", "",
                                "words", "",
                                "confidentFrom", "4",
                                "keysDestroyedOn", "2199-06-30"))
                .statusCode(303);
        visitors.as(member)
                .get(questionnaire + "/plan")
                .then()
                .statusCode(200)
                .body(allOf(
                        not(containsString("Counted from")),
                        not(containsString("Ask everybody who has a place")),
                        not(containsString("Feedback on a session"))));
        post(
                        questionnaire + "/plan",
                        Map.of(
                                "kind", "POST",
                                "anchor", "START",
                                "opensAfter", "0",
                                "closesAfter", "14",
                                "invites", "yes"))
                .statusCode(422)
                .body(allOf(
                        containsString("This run is only evaluated, without sessions: choose days of its own"),
                        containsString("let people answer by the open link instead")));
        String wave = post(
                        questionnaire + "/plan",
                        Map.of("kind", "POST", "anchor", "days", "opens", "2199-01-01", "closes", "2199-01-31"))
                .statusCode(303)
                .extract()
                .header("Location");
        wave = wave.substring(wave.indexOf("/cohorts/"));
        visitors.as(member)
                .get(wave)
                .then()
                .body(allOf(containsString("Turn an open link on"), not(containsString("Invite all participants"))));
        post(wave + "/invitations", Map.of("x", "")).statusCode(422).body(containsString("nobody has a place"));
    }

    @Test
    void itIsSetAsideAndTakenUpAgain() {
        post(page + "/steps", Map.of("step", "CANCEL")).statusCode(422);
        post(page + "/steps", Map.of("step", "SET_ASIDE")).statusCode(303);

        visitors.as(member)
                .get(page)
                .then()
                .body(allOf(
                        containsString("This evaluation is set aside"),
                        containsString("Take the evaluation up again"),
                        not(containsString("Bring answers you already have"))));
        visitors.anyone().get("/api" + page).then().statusCode(404);
        visitors.as(member)
                .multiPart("file", "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .post(page + "/questionnaire/imports")
                .then()
                .statusCode(422)
                .body(containsString("This evaluation is set aside. Take it up again first"));

        post(page + "/steps", Map.of("step", "TAKE_UP")).statusCode(303);
        visitors.as(member).get(page).then().body(containsString("Bring answers you already have"));
    }

    @Test
    void whileItIsSetAsideItsOpenLinkTakesNoAnswers() {
        clock.setLondon("2026-03-05T10:00:00");
        String wave = openWave();
        String link = turnOn(wave);
        String answers =
                visitors.anyone().get(link).then().statusCode(303).extract().header("Location");
        answers = answers.substring(answers.indexOf("/answer/"));
        String visitor = Secret.random().value();
        visitor(link, visitor)
                .formParams(Map.of("code-1", "Maria", "code-2", "7", "code-3", "London", "code-4", "12"))
                .post(answers + "/code")
                .then()
                .statusCode(303);
        String item = item(visitor(link, visitor).get(answers + "/pages/1").asString());

        post(page + "/steps", Map.of("step", "SET_ASIDE")).statusCode(303);
        for (String part : List.of("", "/pages/1", "/check")) {
            visitor(link, visitor).get(answers + part).then().statusCode(200).body(containsString(NOT_OPEN));
        }
        for (var refused : Map.of("/pages/1", "kept", "", "stored").entrySet()) {
            visitor(link, visitor)
                    .formParam(item, "4")
                    .post(answers + refused.getKey())
                    .then()
                    .statusCode(422)
                    .body(allOf(
                            containsString(NOT_OPEN),
                            containsString("so your answers were not " + refused.getValue())));
        }
        visitors.as(member).get(wave).then().body(containsString("nobody can answer by the open link"));
        post(wave + "/open-link", Map.of("wanted", "no")).statusCode(303);
        visitors.anyone().get(link).then().statusCode(410);
        post(wave + "/open-link", Map.of("wanted", "yes"))
                .statusCode(422)
                .body(containsString("Take it up again first"));

        post(page + "/steps", Map.of("step", "TAKE_UP")).statusCode(303);
        link = turnOn(wave);
        visitor(link, visitor).formParam(item, "4").post(answers).then().statusCode(303);
        visitors.as(member).get(wave).then().body(containsString("1 more by the open link"));
    }

    private String openWave() {
        post(
                        page + "/questionnaire/items",
                        Map.of(
                                "title", "Confidence",
                                "theme", "I can …",
                                "both", "think",
                                "post", "",
                                "words", "",
                                "confidentFrom", "4",
                                "keysDestroyedOn", "2199-06-30"))
                .statusCode(303);
        String wave = post(
                        page + "/questionnaire/plan",
                        Map.of("kind", "POST", "anchor", "days", "opens", "2026-03-05", "closes", "2026-03-31"))
                .statusCode(303)
                .extract()
                .header("Location");
        return wave.substring(wave.indexOf("/cohorts/"));
    }

    /** @return its address */
    private String turnOn(String wave) {
        String url = visitors.script(member)
                .contentType("application/json")
                .body(Map.of("on", true))
                .put("/api/cohorts/" + cohort + "/waves/" + wave.substring(wave.lastIndexOf('/') + 1) + "/open-link")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        return url.substring(url.indexOf("/answer/"));
    }

    private RequestSpecification visitor(String link, String visitor) {
        return visitors.anyone()
                .cookie(cookies.name("open-link"), link.substring(link.lastIndexOf('/') + 1))
                .cookie(cookies.name("answer-visitor"), visitor);
    }

    private static String item(String body) {
        var named = Pattern.compile("name=\"(item-[^\"]+)\"").matcher(body);
        assertThat(named.find()).isTrue();
        return named.group(1);
    }

    private ValidatableResponse post(String path, Map<String, String> form) {
        return visitors.as(member).formParams(form).post(path).then();
    }

    private ValidatableResponse put(Map<String, Object> body) {
        return visitors.script(member)
                .contentType("application/json")
                .body(body)
                .put("/api" + page)
                .then();
    }
}
