package org.upshift.questionnaire;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** A questionnaire changes between two waves, and the report compares what can be compared. */
@QuarkusTest
class VersionsInReportTest {

    private static final String BASELINE = """
            respondent_code,strategy,plan
            R1,4,2
            R2,4,2
            R3,5,2
            R4,4,4
            R5,5,3
            R6,3,3
            R7,3,2
            R8,2,2
            R9,3,3
            R10,2,1
            R11,3,3
            R12,2,4
            """;

    @Inject
    CohortFixture cohorts;

    @Inject
    Visitors visitors;

    @Inject
    EntityManager entities;

    private UUID cohort;
    private UUID team;
    private UUID evaluator;
    private String questionnaire;

    @BeforeEach
    void aBaselineThatWasAnswered() {
        cohort = cohorts.openCohort(18);
        team = visitors.person("Team", Role.TEAM, cohorts.programmeOf(cohort));
        evaluator = visitors.person("Eva", Role.EVALUATOR, cohort);
        String id = visitors.script(team)
                .contentType(ContentType.JSON)
                .body("""
                        {"title": "Confidence", "keysDestroyedOn": "2023-01-31",
                         "items": [{"code": "strategy", "text": "think strategically", "theme": "I can", "kirkpatrick": 3},
                                   {"code": "plan", "text": "plan"},
                                   {"code": "role", "text": "Your role", "kind": "SINGLE_CHOICE", "labels": ["Nurse", "Doctor"]}],
                         "waves": [{"kind": "BASELINE", "opens": "2022-09-01T00:00:00", "closes": "2022-09-14T00:00:00", "asked": 18},
                                   {"kind": "POST", "opens": "2022-11-01T00:00:00", "closes": "2022-11-14T00:00:00", "asked": 18}]}""")
                .post("/api/cohorts/" + cohort + "/questionnaires")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        questionnaire = "/api/questionnaires/" + id;
        answer(0, BASELINE);
    }

    @Test
    void aChangeOfWordsAloneIsComparedAndSaid() {
        change("strategy", "{\"text\": \"think in a strategic way\"}").body("newVersion", equalTo(true));
        answer(1, BASELINE.replace(",2", ",4"));

        report().body("items.code", contains("strategy", "plan"))
                .body("items[0].version", equalTo(2))
                .body("items[0].text", equalTo("think in a strategic way"))
                .body("items[0].kirkpatrick", equalTo(3))
                .body("items[0].baseline.confident", equalTo(5))
                .body("items[0].comparison.confident", equalTo(8))
                .body("items[0].paired.n", equalTo(12))
                .body("items[0].wordings[0].otherText", equalTo("I can think strategically"))
                .body("items[0].wordings[0].compared", equalTo(true))
                .body("items[1].wordings", empty())
                .body("kirkpatrick[2].items", contains("strategy"))
                .body("kirkpatrick[3].meaning", equalTo("not measured"));
        visitors.as(evaluator)
                .get("/cohorts/" + cohort + "/impact")
                .then()
                .body(containsString(
                        "Version 1 said “I can think strategically”; the wording changed, the meaning did not."));
    }

    @Test
    void aChangeOfMeaningIsNotComparedUntilAnEvaluatorAcceptsIt() {
        String version = change("strategy", "{\"text\": \"lead a strategy\", \"meaningChanged\": true}")
                .extract()
                .path("id");
        answer(1, BASELINE.replace(",2", ",4"));

        report().body("items.code", contains("strategy", "strategy", "plan"))
                .body("items.version", contains(2, 1, 1))
                .body("items[0].baseline", nullValue())
                .body("items[0].comparison.confident", equalTo(8))
                .body("items[1].baseline.confident", equalTo(5))
                .body("items[1].comparison", nullValue())
                .body("items[1].undefined.comparison", equalTo("not asked"))
                .body("items[0].wordings[0].compared", equalTo(false))
                .body("items[2].shift", notNullValue());
        visitors.as(evaluator)
                .get("/cohorts/" + cohort + "/impact")
                .then()
                .body(containsString("means something else, so that the two are not compared"));

        accept(team, version, "Same thing").statusCode(403);
        accept(evaluator, version, " ").statusCode(422).body("errors.field", contains("reason"));
        accept(evaluator, version, "The committee read both <as> one").statusCode(204);
        accept(evaluator, version, "Again").statusCode(422).body("code", equalTo("acceptance-nothing"));
        report().body("items.code", contains("strategy", "plan"))
                .body("items[0].paired.n", equalTo(12))
                .body("items[0].wordings[0].reason", equalTo("The committee read both <as> one"));
        visitors.as(evaluator)
                .get("/cohorts/" + cohort + "/impact")
                .then()
                .body(allOf(
                        containsString("an evaluator accepted the comparison on"),
                        containsString("The committee read both &lt;as&gt; one")));
    }

    @Test
    void otherAnswersAreNeverComparedAndNobodyCanAcceptThem() {
        String version = change(
                        "strategy",
                        "{\"scaleMin\": 0, \"scaleMax\": 10, \"confidentFrom\": 8, \"labels\": [\"Not at all\", \"Fully\"]}")
                .extract()
                .path("id");
        accept(evaluator, version, "Why not").statusCode(422).body("code", equalTo("acceptance-answers"));
        visitors.as(evaluator)
                .get("/cohorts/" + cohort + "/questionnaire/versions")
                .then()
                .statusCode(200)
                .body(containsString("Not compared: the answers that can be given changed."));
    }

    @Test
    void aThresholdIsFixedByTheFirstAnswerAndWhatAWaveAskedToo() {
        String item = item("strategy");
        put(item, "{\"confidentFrom\": 3}").statusCode(422).body("code", equalTo("threshold-fixed"));
        put(item, "{\"inBaseline\": false}").statusCode(422).body("code", equalTo("asked-fixed"));
        put(item, "{\"kirkpatrick\": null, \"inPulse\": true}").statusCode(200).body("newVersion", equalTo(false));
        visitors.script(team)
                .get(questionnaire)
                .then()
                .body("items[0].kirkpatrick", nullValue())
                .body("items[0].inPulse", equalTo(true))
                .body("items[0].fixed", equalTo(true));
    }

    @Test
    void anAnsweredWaveKeepsWhatItAskedAndWhatIsRemovedStaysReported() {
        change("strategy", "{\"text\": \"think in a strategic way\"}");
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body("{\"text\": \"A late question\"}")
                .post(questionnaire + "/items")
                .then()
                .statusCode(201);
        int edition = visitors.script(team).get(questionnaire).path("edition");
        visitors.script(team)
                .delete(questionnaire + "/items/" + item("plan"))
                .then()
                .statusCode(422)
                .body("code", equalTo("edition"));
        visitors.script(team)
                .delete(questionnaire + "/items/" + item("plan") + "?edition=" + edition)
                .then()
                .statusCode(204);

        wave(0).body("items.code", contains("strategy", "plan", "role"))
                .body("items.text", contains("think strategically", "plan", "Your role"));
        wave(1).body("items.code", contains("strategy", "role", "a-late-question"))
                .body("items.version", contains(2, 1, 1));
        answer(1, BASELINE.replace("strategy,plan", "strategy,a-late-question").replace(",2", ",4"));
        report().body("items.code", contains("strategy", "plan", "a-late-question"))
                .body("items[1].comparison", nullValue())
                .body("items[1].baseline.valid", equalTo(12))
                .body("items[2].baseline", nullValue());
        visitors.script(team)
                .get(questionnaire)
                .then()
                .body("items.code", contains("strategy", "role", "a-late-question"))
                .body("items[2].notYetIn", contains("BASELINE"))
                .body("versions", hasSize(1));
    }

    @Test
    void aNewVersionCanBeChangedInPlaceUntilItIsAnswered() {
        String second = change("strategy", "{\"text\": \"think in a strategic way\"}")
                .extract()
                .path("id");
        put(second, "{\"text\": \"think far ahead\", \"meaningChanged\": true}")
                .statusCode(200)
                .body("newVersion", equalTo(false))
                .body("id", equalTo(second));
        answer(1, BASELINE);
        put(second, "{\"text\": \"think farther ahead\"}").statusCode(200).body("newVersion", equalTo(true));
        report().body("items.version", contains(3, 1, 1)).body("items[0].text", not(equalTo("think far ahead")));
    }

    @Test
    void answersThatWereTakenBackFixNothing() {
        change("strategy", "{\"text\": \"think in a strategic way\"}").body("newVersion", equalTo(true));
        UUID baseline = UUID.fromString(waves().get(0));
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery("delete from Response where waveId = :wave")
                .setParameter("wave", baseline)
                .executeUpdate());
        change("plan", "{\"text\": \"plan ahead\"}").body("newVersion", equalTo(false));
        wave(0).body("items.text", contains("think in a strategic way", "plan ahead", "Your role"));
    }

    private ValidatableResponse change(String code, String body) {
        return put(item(code), body).statusCode(200);
    }

    private ValidatableResponse put(String item, String body) {
        return visitors.script(team)
                .contentType(ContentType.JSON)
                .body(body)
                .put(questionnaire + "/items/" + item)
                .then();
    }

    private String item(String code) {
        return visitors.script(team)
                .get(questionnaire)
                .then()
                .extract()
                .path("items.find { it.code == '" + code + "' }.id");
    }

    private ValidatableResponse accept(UUID who, String version, String reason) {
        return visitors.script(who)
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"" + reason + "\"}")
                .post(questionnaire + "/items/" + version + "/acceptance")
                .then();
    }

    private void answer(int wave, String csv) {
        visitors.script(team)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/api/waves/" + waves().get(wave) + "/responses")
                .then()
                .statusCode(201);
    }

    private List<String> waves() {
        return visitors.script(team).get("/api/cohorts/" + cohort + "/waves").path("items.id");
    }

    private ValidatableResponse wave(int wave) {
        return visitors.script(team)
                .get("/api/waves/" + waves().get(wave))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse report() {
        return visitors.script(evaluator)
                .get("/api/cohorts/" + cohort + "/impact")
                .then()
                .statusCode(200);
    }
}
