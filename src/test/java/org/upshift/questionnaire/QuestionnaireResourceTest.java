package org.upshift.questionnaire;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.people.Visitors;
import org.upshift.programme.Cohort;

/** Questionnaires and the item bank over the API. */
@QuarkusTest
class QuestionnaireResourceTest {

    @Inject
    Surveys surveys;

    @Inject
    EntityManager entities;

    @Inject
    Visitors visitors;

    private Surveys.Survey survey;
    private UUID team;
    private String path;

    @BeforeEach
    void aQuestionnaire() {
        survey = surveys.survey();
        team = surveys.team(survey);
        path = "/api/questionnaires/" + survey.questionnaire();
    }

    @Test
    void aQuestionnaireIsCopiedIntoTheNextCohortAndBothAreListed() {
        UUID next = nextCohort();
        String there = "/api/cohorts/" + next + "/questionnaires";
        visitors.script(team).get(there).then().statusCode(200).body("items", empty());
        json("{}").post(there + "/copies").then().statusCode(422).body("errors.field", hasItem("keysDestroyedOn"));
        String copy = "{\"questionnaire\": \"%s\", \"keysDestroyedOn\": \"%s\"}";
        json(copy.formatted(survey.questionnaire(), "2020-01-01"))
                .post(there + "/copies")
                .then()
                .statusCode(422);
        json(copy.formatted(surveys.survey().questionnaire(), "2099-01-01"))
                .post(there + "/copies")
                .then()
                .statusCode(404);
        json(copy.formatted(survey.questionnaire(), "2099-01-01"))
                .post(there + "/copies")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/questionnaires/"));

        visitors.script(team)
                .get(there)
                .then()
                .body(
                        "items[0].items.code",
                        contains("think-strategically", "plan-and-facilitate", "the-programme-was-relevant", "advice"))
                .body("items[0].answered", equalTo(false));
        visitors.script(team)
                .get("/api/questionnaires")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.items", contains(4, 4));
        visitors.script(team)
                .get("/api/items?q=strategically&size=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", equalTo(2))
                .body("items[0].code", equalTo("think-strategically"));
        visitors.script(team).get("/api/items?q=%25").then().body("items", empty());
    }

    @Test
    void itemsAreAddedCopiedMovedAndRemoved() {
        json("{\"text\": \"Rate it\", \"scaleMin\": 0, \"scaleMax\": 10, \"inPulse\": true, \"inPost\": false}")
                .post(path + "/items")
                .then()
                .statusCode(201)
                .body("ids", hasSize(1));
        json("{\"text\": \"Which?\", \"kind\": \"SINGLE_CHOICE\"}")
                .post(path + "/items")
                .then()
                .statusCode(422)
                .body("errors.field", contains("labels"));
        json("{\"text\": \"Again\", \"code\": \"advice\"}")
                .post(path + "/items")
                .then()
                .statusCode(422)
                .body("code", equalTo("item-codes"));
        json("{\"direction\": \"UP\"}")
                .post(path + "/items/" + item(4) + "/moves")
                .then()
                .statusCode(204);
        visitors.script(team)
                .get(path)
                .then()
                .body("items.code", hasItem("rate-it"))
                .body("items[3].code", equalTo("rate-it"))
                .body("items[3].confidentFrom", equalTo(9))
                .body("items[3].inPulse", equalTo(true));
        int edition = visitors.script(team).get(path).path("edition");
        visitors.script(team)
                .delete(path + "/items/" + item(3) + "?edition=" + edition)
                .then()
                .statusCode(204);
        json("{\"items\": [\"" + item(0) + "\"]}")
                .post(path + "/items/copies")
                .then()
                .statusCode(422)
                .body("code", equalTo("copy-twice"));
        json("{\"items\": []}").post(path + "/items/copies").then().statusCode(422);
        json("{\"title\": \"Other\", \"keysDestroyedOn\": \"2098-01-01\"}")
                .put(path)
                .then()
                .statusCode(204);
        visitors.script(team)
                .get(path)
                .then()
                .body("title", equalTo("Other"))
                .body("items", hasSize(4))
                .body("itemsWithoutOutcome", hasSize(4))
                .body("versions", empty());
    }

    private UUID nextCohort() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var deadline = LocalDate.of(2027, 1, 31).atTime(23, 59, 59);
            var cohort = new Cohort(survey.programme(), "Next", 12, deadline, Instant.now());
            entities.persist(cohort);
            return cohort.getId();
        });
    }

    private RequestSpecification json(String body) {
        return visitors.script(team).contentType(ContentType.JSON).body(body);
    }

    private String item(int place) {
        return visitors.script(team).get(path).path("items[" + place + "].id");
    }
}
