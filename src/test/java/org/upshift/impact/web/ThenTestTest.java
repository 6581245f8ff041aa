package org.upshift.impact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.StoredAnswers;

/** What a report says beside before and after: how it had been before, as seen afterwards; months later; choices and numbers. */
@QuarkusTest
class ThenTestTest {

    @Inject
    Visitors visitors;

    @Inject
    ACohort cohorts;

    @Inject
    StoredAnswers answers;

    private UUID cohort;
    private UUID evaluator;

    @BeforeEach
    void aCohort() {
        cohort = cohorts.make().cohort();
        evaluator = visitors.person("Eva", Role.EVALUATOR, cohort);
    }

    @Test
    void theResponseShiftStandsBesideTheShift() {
        answers.store(cohort, StoredAnswers.pilot());
        answers.lookBack(cohort, 4, 3, 5, 3, 4, 3, 2, 2, 2, 2, 1, 1);

        visitors.script(evaluator)
                .get("/api/cohorts/" + cohort + "/impact")
                .then()
                .statusCode(200)
                .body("items[0].shift.roundedPoints", equalTo(50))
                .body("items[0].thenTest.before.confident", equalTo(3))
                .body("items[0].thenTest.before.valid", equalTo(12))
                .body("items[0].thenTest.shift.headline", equalTo("25% → 92%"))
                .body("items[0].thenTest.shift.roundedPoints", equalTo(67))
                .body("items[0].thenTest.response.roundedPoints", equalTo(-17))
                .body("items[1].thenTest", nullValue());
        assertThat(visitors.as(evaluator)
                        .get(ImpactLinks.report(cohort))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(
                        "Looking back", "Response shift", "3 of 12 (25%) said this of themselves before", "−17 points");
        assertThat(visitors.as(evaluator)
                        .get("/cohorts/" + cohort + "/impact.csv")
                        .then()
                        .extract()
                        .asString())
                .contains("response_shift_points", "66.66");
    }

    @Test
    void eachWaveMonthsLaterIsShownOrSaidToBeHidden() {
        answers.store(cohort, StoredAnswers.pilot());
        answers.later(cohort, 3, 5, 4, 4, 4, 4, 4, 4, 5, 3, 3, 4, 2);
        answers.later(cohort, 6, 5, 4, 4, 4, 4, 4, 2, 3, 3, 3, 2, 2);
        answers.later(cohort, 12, 5, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0);

        visitors.script(evaluator)
                .get("/api/cohorts/" + cohort + "/impact")
                .then()
                .statusCode(200)
                .body("items[0].followUps.wave", contains("Follow-up after 3 months", "Follow-up after 6 months"))
                .body("items[0].followUps.shift.headline", contains("42% → 75%", "42% → 50%"))
                .body("items[0].undefined.followUps", startsWith("Follow-up after 12 months: fewer than 10"))
                .body("items[0].undefined.thenTest", equalTo("not asked"));
        assertThat(visitors.as(evaluator)
                        .get(ImpactLinks.report(cohort))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Does it last?", "Follow-up after 6 months: 6 of 12 (50%), a rise of 8 points since before")
                .contains("Follow-up after 12 months: fewer than 10 valid answers");
        assertThat(new String(file(evaluator, cohort, ".csv"), StandardCharsets.UTF_8))
                .contains("Follow-up after 3 months,9,12,75", "Follow-up after 6 months,6,12,50")
                .doesNotContain("Follow-up after 12 months,");
        assertThat(visitors.as(evaluator)
                        .get("/impact/comparison")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Follow-up after 3 months: 9 of 12 (75%)");
    }

    @Test
    void choicesAndNumbersAreCounted() throws IOException {
        var made = cohorts.make();
        UUID team = visitors.person("Team", Role.TEAM, made.programme());
        visitors.script(team)
                .contentType("application/json")
                .body("""
                        {"title": "Afterwards", "keysDestroyedOn": "2099-01-01",
                         "items": [{"code": "how", "text": "how did you take part?", "kind": "SINGLE_CHOICE", "labels": ["In person", "Online"]},
                                   {"code": "what", "text": "what helped?", "kind": "SEVERAL_CHOICE", "labels": ["Peers", "Time", "Food"]},
                                   {"code": "days", "text": "days given", "kind": "NUMBER", "scaleMin": 0, "scaleMax": 40},
                                   {"code": "few", "text": "answered by few", "kind": "NUMBER", "scaleMin": 0, "scaleMax": 40}],
                         "waves": [{"kind": "POST", "opens": "2025-01-01T00:00:00", "closes": "2025-02-01T00:00:00", "asked": 12}]}
                        """)
                .post("/api/cohorts/" + made.cohort() + "/questionnaires")
                .then()
                .statusCode(201);
        String wave = visitors.script(team)
                .get("/api/cohorts/" + made.cohort() + "/waves")
                .then()
                .extract()
                .path("items[0].id");
        var csv = new StringBuilder("respondent_code,how,what,days,few\n");
        for (int i = 0; i < 12; i++) {
            csv.append("r%d,%s,%s,%d,%s\n"
                    .formatted(i, i < 9 ? "online" : "1", i < 4 ? "Peers; Time" : "time", i, i < 9 ? "3" : ""));
        }
        visitors.script(team)
                .contentType("text/csv")
                .body(csv.toString())
                .post("/api/waves/" + wave + "/responses")
                .then()
                .statusCode(201);

        visitors.script(team)
                .get("/api/cohorts/" + made.cohort() + "/impact")
                .then()
                .statusCode(200)
                .body("counted[0].waves[0].valid", equalTo(12))
                .body("counted[0].waves[0].options.people", equalTo(List.of(3, 9)))
                .body("counted[0].waves[0].options.rounded", equalTo(List.of(25, 75)))
                .body("counted[1].waves[0].options.people", equalTo(List.of(4, 12, 0)))
                .body("counted[2].waves[0].median", equalTo(5.5f))
                .body("counted[2].waves[0].lowerQuartile", equalTo(2.5f))
                .body("counted[3].waves[0].valid", nullValue())
                .body("counted[3].waves[0].suppressed", equalTo("fewer than 10 valid answers"));
        assertThat(visitors.as(team)
                        .get(ImpactLinks.report(made.cohort()))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Choices and numbers", "Online: 9 (75%)", "Peers: 4 (33%)", "In the middle 5.5");
        assertThat(new String(file(team, made.cohort(), ".csv"), StandardCharsets.UTF_8))
                .contains(",how,", "single_choice,all answers,Online,", "several_choice,all answers,Peers,")
                .contains("number,all answers,,", "After: fewer than 10 valid answers");
        var counts = zip(file(team, made.cohort(), ".zip"));
        assertThat(counts.get("data.csv"))
                .contains("how,1,post,all answers,2,Online,,9,", "what,1,post,all answers,1,Peers,,4,")
                .contains("days,1,post,all answers,,median,,12,5.5");
        assertThat(counts.get("codebook.csv")).contains("what,1,several_choice,", "days,1,number,");
        assertThat(counts.get("labels.sps")).contains("VALUE LABELS how 1 ");

        UUID eva = visitors.person("Eva", Role.EVALUATOR, made.cohort());
        String full = ImpactLinks.fullSet(made.cohort());
        visitors.as(eva).formParam("reason", "A model").post(full).then().statusCode(303);
        var everything = zip(visitors.as(eva)
                .get(full + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(everything.get("data.csv").lines().filter(line -> line.contains(",what,")))
                .hasSize(4 * 2 + 8);
        assertThat(everything.get("data.csv"))
                .contains(",post,how,1,2,Online,", ",post,what,1,1,Peers,", ",post,days,1,11,,");
        assertThat(everything.get("codebook.csv")).contains("days,1,number,");
    }

    private byte[] file(UUID person, UUID of, String kind) {
        return visitors.as(person)
                .get(ImpactLinks.report(of) + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Map<String, String> zip(byte[] archive) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void nothingOfFewWhoLookedBackIsShown() {
        answers.store(cohort, StoredAnswers.pilot());
        answers.lookBack(cohort, 4, 3, 5, 3, 4, 3, 2, 2, 0, 0, 0, 0);

        visitors.script(evaluator)
                .get("/api/cohorts/" + cohort + "/impact")
                .then()
                .statusCode(200)
                .body("items[0].thenTest", nullValue());
    }
}
