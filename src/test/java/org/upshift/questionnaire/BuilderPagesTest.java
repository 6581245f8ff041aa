package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.ChangeProgramme;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeText;

/** What the team does to write a questionnaire. */
@QuarkusTest
class BuilderPagesTest {

    @Inject
    Surveys surveys;

    @Inject
    CohortFixture cohorts;

    @Inject
    ChangeProgramme changeProgramme;

    @Inject
    AnswerWave answerWave;

    @Inject
    Waves waves;

    @Inject
    Visitors visitors;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private Surveys.Survey survey;
    private UUID team;
    private String path;

    @BeforeEach
    void aQuestionnaire() {
        survey = surveys.survey();
        team = surveys.team(survey);
        path = "/cohorts/" + survey.cohort() + "/questionnaire";
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void anItemOfEachKindIsAddedAndSeenByRespondents() {
        visitors.as(team)
                .get(path + "/new-item")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("kind=SEVERAL_CHOICE"), containsString("A whole number between two bounds")));
        visitors.as(team)
                .get(path + "/new-item?kind=NUMBER")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Lowest number"), not(containsString("Counts as confident"))));
        scale("0", "10", "8")
                .formParam("text", "Rate it")
                .formParam("labels", "Not at all\r\nFully")
                .post(path + "/new-item")
                .then()
                .statusCode(303);
        item("YES_NO", "Do you lead a community?")
                .formParam("labels", "No\r\nYes")
                .post(path + "/new-item")
                .then()
                .statusCode(303);
        item("SINGLE_CHOICE", "Your role")
                .formParam("labels", "Nurse\r\nDoctor\r\nManager")
                .post(path + "/new-item")
                .then()
                .statusCode(303);
        item("SEVERAL_CHOICE", "What would help?")
                .formParam("labels", "Time\r\nMoney")
                .formParam("notApplicable", "yes")
                .post(path + "/new-item")
                .then()
                .statusCode(303)
                .header("Location", endsWith(path + "/items"));
        item("NUMBER", "How many communities?")
                .formParams("scaleMin", "0", "scaleMax", "500")
                .post(path + "/new-item")
                .then()
                .statusCode(303);
        item("TEXT", "Anything else?")
                .formParam("help", "Two lines,\r\nif you like")
                .post(path + "/new-item")
                .then()
                .statusCode(303);

        assertThat(waves.items(survey.cohort())).extracting(ItemView::kind).contains(ItemKind.values());
        visitors.as(team)
                .get(path + "/items")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Scale: 0 to 10, confident from 8"),
                        containsString("Several options: Time, Money, or does not apply"),
                        containsString("Number: 0 to 500"),
                        containsString("No outcome"),
                        containsString("<code class=\"upshift-code\">what-would-help</code>, version 1")));
        visitors.as(team)
                .get(path + "/preview?wave=BASELINE")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("10 – Fully"),
                        containsString("A whole number from 0 to 500."),
                        containsString("does-not-apply"),
                        containsString("Choose all that apply."),
                        not(containsString("<form method=\"post\" action=\"/waves"))));
        visitors.as(team)
                .get(path + "/preview/paper?wave=BASELINE")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("☐ Time"),
                        containsString("○ Doctor"),
                        containsString("do not write your name")));

        answersOfEveryKindAreStored();
    }

    private void answersOfEveryKindAreStored() {
        clock.setLondon(Surveys.WHILE_OPEN);
        UUID ana = surveys.invited(survey, "Ana");
        answers(ana, "{\"how-many-communities\": 501}")
                .statusCode(422)
                .body("errors.field", contains("how-many-communities"))
                .body("errors.message", contains("Enter a whole number from 0 to 500 for “How many communities?”"));
        answers(ana, "{\"what-would-help\": [1, 3]}").statusCode(422).body("code", equalTo("off-scale"));
        answers(
                        ana,
                        "{\"how-many-communities\": 12, \"what-would-help\": [1, 2], \"your-role\": 2, \"rate-it\": 10,"
                                + " \"do-you-lead-a-community\": 1}")
                .statusCode(204);
        answers(surveys.invited(survey, "Ben"), "{\"what-would-help\": \"does-not-apply\"}")
                .statusCode(204);
        assertThat(surveys.responses(survey.baseline())).isEqualTo(2);
    }

    private ValidatableResponse answers(UUID person, String choices) {
        return visitors.script(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"choices\": " + choices + "}")
                .post("/api/waves/" + survey.baseline() + "/responses")
                .then();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        visitors.as(team)
                .post(path + "/new-item")
                .then()
                .statusCode(422)
                .body(containsString("How is the new item answered?"));
        mistake(item("TEXT", " ")).body(containsString("Enter the question or statement"));
        mistake(rated("1", "12", "8"))
                .body(allOf(containsString("id=\"scaleMax-error\""), containsString("2 to 11 answers")));
        mistake(rated("one", "5", "4"))
                .body(allOf(containsString("id=\"scaleMin-error\""), containsString("value=\"one\"")));
        mistake(rated("1", "5", "1")).body(containsString("id=\"confidentFrom-error\""));
        mistake(item("SINGLE_CHOICE", "Your role").formParam("labels", "Nurse"))
                .body(containsString("Give 2 to 30 options"));
        mistake(item("SINGLE_CHOICE", "").formParam("labels", "Nurse".repeat(30)))
                .body(allOf(
                        containsString("Enter the question or statement"),
                        containsString("Each answer must have 1 to 100 characters")));
        mistake(item("NUMBER", "How many?").formParams("scaleMin", "5", "scaleMax", "4"))
                .body(containsString("above the lowest"));
        mistake(item("TEXT", "Why?").formParam("outcomeId", UUID.randomUUID().toString()))
                .body(containsString("Choose one of the programme&#39;s learning outcomes"));
        mistake(visitors.as(team).formParams("kind", "TEXT", "text", "Why?"))
                .body(containsString("Choose when it is asked"));
    }

    @Test
    void itemsAreMovedChangedAndRemoved() {
        UUID first = id("think-strategically");
        visitors.as(team).post(path + "/items/" + first + "/down").then().statusCode(303);
        visitors.as(team).post(path + "/items/" + id("advice") + "/down").then().statusCode(303);
        assertThat(codes())
                .containsExactly("plan-and-facilitate", "think-strategically", "the-programme-was-relevant", "advice");
        visitors.as(team).post(path + "/items/" + first + "/up").then().statusCode(303);

        String item = path + "/items/" + first;
        visitors.as(team).get(item).then().statusCode(200).body(containsString("think strategically"));
        visitors.as(team).post(item).then().statusCode(422).body(containsString("Enter the question or statement"));
        scale("1", "5", "5")
                .formParam("text", "think ahead")
                .formParam("labels", "Never\r\nAlways")
                .formParam("kirkpatrick", "2")
                .post(item)
                .then()
                .statusCode(303);
        assertThat(waves.items(survey.cohort()).get(0))
                .satisfies(changed -> assertThat(changed.id()).isEqualTo(first))
                .satisfies(changed -> assertThat(changed.text()).isEqualTo("think ahead"))
                .satisfies(changed -> assertThat(changed.version()).isOne())
                .satisfies(changed -> assertThat(changed.kirkpatrick()).isEqualTo(2));

        visitors.as(team).get(item + "/removal").then().statusCode(200).body(containsString("Nobody has answered it"));
        visitors.as(team).post(item + "/removal").then().statusCode(422).body(containsString("Choose whether"));
        visitors.as(team)
                .formParam("remove", "no")
                .post(item + "/removal")
                .then()
                .statusCode(303);
        assertThat(codes()).contains("think-strategically");
        visitors.as(team)
                .formParam("remove", "yes")
                .post(item + "/removal")
                .then()
                .statusCode(303);
        assertThat(codes()).containsExactly("plan-and-facilitate", "the-programme-was-relevant", "advice");
        visitors.as(team).get(item).then().statusCode(404);
    }

    @Test
    void afterTheFirstAnswerOtherWordsAreANewVersion() {
        clock.setLondon(Surveys.WHILE_OPEN);
        var sheet = new AnswerSheet(Map.of("think-strategically", "4"), Map.of());
        answerWave.answer(surveys.invited(survey, "Ana"), survey.baseline(), "0123456789abcdef", sheet);
        UUID first = id("think-strategically");
        String item = path + "/items/" + first;
        visitors.as(team)
                .get(item)
                .then()
                .body(allOf(
                        containsString("Somebody has answered this item"),
                        containsString("do they still ask the same")));
        scale("1", "5", "4")
                .formParam("text", "think ahead")
                .formParam("theme", "I am confident in my ability to …")
                .formParam("labels", String.join("\r\n", ItemDraft.AGREEMENT))
                .formParam("meaning", "CHANGED")
                .post(item)
                .then()
                .statusCode(303);

        assertThat(waves.items(survey.cohort()).get(0).version()).isEqualTo(2);
        assertThat(waves.asked(survey.baseline(), WaveKind.BASELINE).get(0).text())
                .isEqualTo("think strategically");
        assertThat(waves.asked(survey.post(), WaveKind.POST).get(0).text()).isEqualTo("think ahead");
        visitors.as(team)
                .get(path + "/items")
                .then()
                .body(allOf(containsString("version 2"), containsString("was answered before this was written")));
        visitors.as(team)
                .get(path + "/versions")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Not compared: the meaning changed."),
                        containsString("An evaluator of the cohort can accept"),
                        not(containsString("Accept the comparison"))));
        UUID eva = visitors.person("Eva", Role.EVALUATOR, survey.cohort());
        String version = path + "/versions/" + id("think-strategically");
        visitors.as(team).get(version).then().statusCode(403);
        visitors.as(eva).get(path + "/versions").then().statusCode(200).body(containsString("Accept the comparison"));
        visitors.as(eva).post(version).then().statusCode(422).body(containsString("Say why the two can be compared"));
        visitors.as(eva)
                .formParam("reason", "Read alike in a trial")
                .post(version)
                .then()
                .statusCode(303);
        visitors.as(eva)
                .get(path + "/versions")
                .then()
                .body(containsString("accepted on 5 March 2026: Read alike in a trial"));
        visitors.as(team)
                .get("/history/questionnaire/" + survey.questionnaire())
                .then()
                .statusCode(200)
                .body(containsString("think ahead"));
    }

    @Test
    void outcomesWithoutItemAndItemsWithoutOutcomeAreShown() {
        outcomes("Think ahead", "Speak up");
        visitors.as(team)
                .get(path + "/items")
                .then()
                .body(allOf(containsString("4 items are tied to no learning outcome"), containsString("No item")));
        List<Map<String, String>> outcomes = visitors.script(team)
                .get("/api/questionnaires/" + survey.questionnaire())
                .path("outcomes");
        item("TEXT", "Why?")
                .formParam("outcomeId", outcomes.get(0).get("id"))
                .post(path + "/new-item")
                .then()
                .statusCode(303);
        visitors.script(team)
                .get("/api/questionnaires/" + survey.questionnaire())
                .then()
                .body("outcomesWithoutItem", contains("Speak up"))
                .body("itemsWithoutOutcome.size()", equalTo(4));
        visitors.as(team).get(path + "/items").then().body(containsString("Outcome: Think ahead"));
        outcomes("Speak up");
        visitors.as(team).get(path + "/items").then().body(containsString("5 items are tied to no learning outcome"));
    }

    private void outcomes(String... titles) {
        var parts = Stream.of(titles).map(ProgrammeText.Part::of).toList();
        changeProgramme.change(
                visitors.actor(team),
                cohorts.programmeOf(survey.cohort()),
                null,
                new ProgrammeText(
                        "Leading communities",
                        "A network",
                        "",
                        "",
                        "",
                        "",
                        "",
                        10,
                        "",
                        EligibilityRule.ANY,
                        Map.of(PartKind.OUTCOME, parts)));
    }

    @Test
    void itemsAndWholeQuestionnairesAreCopiedWithTheirLine() {
        UUID next = cohorts.openCohort(12);
        visitors.grant(team, Role.TEAM, cohorts.programmeOf(next));
        String there = "/cohorts/" + next + "/questionnaire";
        visitors.as(team)
                .get(there)
                .then()
                .statusCode(200)
                .body(containsString("copy the questionnaire of another cohort"));
        visitors.as(team).get(there + "/copy").then().statusCode(200).body(containsString("(4 items)"));
        visitors.as(team).post(there + "/copy").then().statusCode(422).body(containsString("Choose a questionnaire"));
        copies(there, survey.questionnaire()).statusCode(303);
        copies(there, survey.questionnaire()).statusCode(422).body(containsString("has a questionnaire"));
        copies(there, surveys.survey().questionnaire()).statusCode(404);

        var original = waves.items(survey.cohort());
        var copy = waves.items(next);
        assertThat(copy)
                .extracting(ItemView::lineage)
                .containsExactlyElementsOf(
                        original.stream().map(ItemView::lineage).toList());
        assertThat(copy)
                .extracting(ItemView::code)
                .containsExactlyElementsOf(original.stream().map(ItemView::code).toList());
        scale("1", "5", "4")
                .formParam("text", "something else")
                .post(there + "/items/" + copy.get(0).id())
                .then()
                .statusCode(303);
        assertThat(waves.items(next).get(0).lineage())
                .as("it left the line")
                .isNotEqualTo(copy.get(0).lineage());

        visitors.as(team)
                .get(path + "/bank?q=SOMETHING")
                .then()
                .statusCode(200)
                .body(allOf(containsString("something else"), not(containsString("plan and facilitate"))));
        visitors.as(team).get(path + "/bank?q=100%25").then().statusCode(200).body(containsString("No item was found"));
        visitors.as(team).post(path + "/bank").then().statusCode(422).body(containsString("Choose at least one item"));
        visitors.as(team)
                .formParam("items", copy.get(0).id())
                .post(path + "/bank")
                .then()
                .statusCode(303);
        visitors.as(team)
                .formParam("items", copy.get(0).id())
                .post(path + "/bank")
                .then()
                .statusCode(422)
                .body(containsString("is in this questionnaire already"));
        assertThat(codes()).contains("think-strategically-2");
        UUID foreign = waves.items(surveys.survey().cohort()).get(0).id();
        visitors.as(team)
                .formParam("items", foreign)
                .post(path + "/bank")
                .then()
                .statusCode(404);
    }

    @Test
    void titleAndDayCanChangeButAPromiseIsKept() {
        String settings = path + "/settings";
        visitors.as(team).get(settings).then().statusCode(200).body(containsString("2099-01-01"));
        settings("Other title", "2099-02-01").statusCode(303);
        settings(" ", "2099-02-01").statusCode(422).body(containsString("Enter a title"));
        settings("Other", "2020-02-01").statusCode(422).body(containsString("in the future"));
        clock.setLondon(Surveys.WHILE_OPEN);
        var sheet = new AnswerSheet(Map.of("think-strategically", "4"), Map.of());
        answerWave.answer(surveys.invited(survey, "Ana"), survey.baseline(), "0123456789abcdef", sheet);
        settings("Other", "2099-03-01").statusCode(422).body(containsString("earlier, not later"));
        settings("Other", "2026-11-15").statusCode(422).body(containsString("once the last wave is closed"));
        settings("Other", "2098-01-01").statusCode(303);
    }

    @Test
    void thePagesAreForTheTeamAndTheNumberOfStatementsDoesNotGrow() {
        UUID other = surveys.team(surveys.survey());
        for (String page : List.of("/items", "/new-item", "/bank", "/copy", "/settings", "/preview", "/versions")) {
            visitors.as(other).get(path + page).then().statusCode(404);
            visitors.as(surveys.invited(survey, "Ana")).get(path + page).then().statusCode(403);
        }
        visitors.anyone().get(path + "/items").then().statusCode(303).header("Location", containsString("/sign-in"));
        visitors.as(other)
                .get("/cohorts/" + cohorts.openCohort(3) + "/questionnaire/items")
                .then()
                .statusCode(404);
        long few = statements.during(
                () -> visitors.as(team).get(path + "/items").then().statusCode(200));
        for (int i = 0; i < 3; i++) {
            item("TEXT", "Question " + i).post(path + "/new-item").then().statusCode(303);
        }
        assertThat(statements.during(
                        () -> visitors.as(team).get(path + "/items").then().statusCode(200)))
                .isEqualTo(few);
        assertThat(statements.during(
                        () -> visitors.as(team).get(path + "/bank").then().statusCode(200)))
                .isLessThanOrEqualTo(few);
    }

    private RequestSpecification item(String kind, String text) {
        return visitors.as(team).formParams("kind", kind, "text", text).formParam("asked", "BASELINE", "POST");
    }

    private RequestSpecification scale(String min, String max, String from) {
        return visitors.as(team)
                .formParams("kind", "SCALE", "scaleMin", min, "scaleMax", max, "confidentFrom", from)
                .formParam("asked", "BASELINE", "POST");
    }

    private RequestSpecification rated(String min, String max, String from) {
        return scale(min, max, from).formParam("text", "Rate it");
    }

    private ValidatableResponse mistake(RequestSpecification request) {
        return request.post(path + "/new-item").then().statusCode(422).body(containsString("<title>Error: "));
    }

    private ValidatableResponse copies(String there, UUID questionnaire) {
        return visitors.as(team)
                .formParams("questionnaire", questionnaire.toString(), "keysDestroyedOn", "2099-01-01")
                .post(there + "/copy")
                .then();
    }

    private ValidatableResponse settings(String title, String day) {
        return visitors.as(team)
                .formParams("title", title, "keysDestroyedOn", day)
                .post(path + "/settings")
                .then();
    }

    private List<String> codes() {
        return waves.items(survey.cohort()).stream().map(ItemView::code).toList();
    }

    private UUID id(String code) {
        return waves.items(survey.cohort()).stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
