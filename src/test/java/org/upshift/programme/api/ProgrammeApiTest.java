package org.upshift.programme.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.Phase.Step;
import org.upshift.programme.ProgrammeFixture;

@QuarkusTest
class ProgrammeApiTest {
    private static final LocalDateTime FAR = LocalDateTime.of(2999, 1, 31, 23, 59, 59);

    @Inject
    Visitors visitors;

    @Inject
    ProgrammeFixture programmes;

    private ProgrammeFixture.Known programme;
    private UUID member;

    @BeforeEach
    void enterATeam() {
        programme = programmes.full(2, EligibilityRule.ANY);
        member = visitors.person("Team Member", Role.TEAM, programme.id());
    }

    @Test
    void programmesAreListedInPages() {
        given().get("/api/programmes?size=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("size", equalTo(1))
                .body("number", lessThanOrEqualTo(1));
    }

    @Test
    void aProgrammeHasItsPartsAndPublicCohortsAndATag() {
        programmes.cohort(programme.id(), "Planned", FAR);
        programmes.cohort(programme.id(), "Open", FAR, Step.OPEN_APPLICATIONS);
        String path = "/api/programmes/" + programme.slug();

        String tag = given().get(path)
                .then()
                .statusCode(200)
                .body("parts.OUTCOME.title", hasItem("OUTCOME 2"))
                .body("cohorts", hasSize(1))
                .body("cohorts[0].deadline.local", equalTo("2999-01-31T23:59:59"))
                .body("cohorts[0].deadline.zone", equalTo("Europe/London"))
                .body("cohorts[0].held", nullValue())
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        given().get("/api/programmes/none").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void anAdministratorCreatesAndTheTeamReplaces() {
        var administrator = visitors.person("An Administrator", Role.ADMINISTRATOR, null);
        String slug = "api-" + UUID.randomUUID();
        String body = """
                {"slug": "%s", "title": "T", "host": "H", "summary": "S", "eligibilityRule": "ALL",
                 "parts": {"READING": [{"title": "Book", "link": "https://example.org"}]}}""".formatted(slug);
        send(administrator, body).post("/api/programmes").then().statusCode(201).header("Location", endsWith(slug));
        send(administrator, body)
                .post("/api/programmes")
                .then()
                .statusCode(422)
                .body("code", equalTo("slug-taken"))
                .body("errors[0].field", equalTo("slug"));
        send(member, body).post("/api/programmes").then().statusCode(403);
        send(member, body).put("/api/programmes/" + slug).then().statusCode(404);
        send(member, body).put("/api/programmes/" + programme.slug()).then().statusCode(204);
        given().get("/api/programmes/" + programme.slug())
                .then()
                .body("title", equalTo("T"))
                .body("parts.READING[0].link", equalTo("https://example.org"))
                .body("parts.OUTCOME", nullValue());
    }

    @Test
    void whatIsWrongIsNamed() {
        send(member, """
                {"title": "", "host": "H", "summary": "S",
                 "parts": {"READING": [{"title": "Book", "link": "javascript:alert(1)"}]}}""")
                .put("/api/programmes/" + programme.slug())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("title"))
                .body("errors.field", hasItem("link"));
    }

    @Test
    void aCohortIsPlannedChangedOpenedAndGivenPeople() {
        String location = send(member, """
                        {"name": "3000", "capacity": 24, "deadline": "2999-12-01"}""")
                .post("/api/programmes/" + programme.slug() + "/cohorts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String cohort = location.substring(location.indexOf("/api/"));

        given().get(cohort).then().statusCode(404);
        visitors.script(member)
                .get(cohort)
                .then()
                .statusCode(200)
                .body("phase", equalTo("PLANNED"))
                .body("held", equalTo(0));
        send(member, """
                        {"name": "3000", "capacity": 25, "deadline": "2999-12-02"}""").put(cohort).then().statusCode(204);
        send(member, """
                        {"step": "OPEN_APPLICATIONS"}""").post(cohort + "/steps").then().statusCode(204);
        send(member, """
                        {"step": "FINISH"}""").post(cohort + "/steps").then().statusCode(422).body("code", equalTo("phase-step"));
        send(member, """
                        {"email": "eve@example.org", "role": "EVALUATOR"}""").post(cohort + "/roles").then().statusCode(204);
        send(member, """
                        {"email": "eve@example.org", "role": "ADMINISTRATOR"}""").post(cohort + "/roles").then().statusCode(422);
        given().get(cohort)
                .then()
                .statusCode(200)
                .body("capacity", equalTo(25))
                .body("takesApplications", equalTo(true))
                .body("deadline.local", containsString("2999-12-02T23:59:59"));
    }

    private Sender send(UUID person, String body) {
        return new Sender(person, body);
    }

    private class Sender {
        private final UUID person;
        private final String body;

        Sender(UUID person, String body) {
            this.person = person;
            this.body = body;
        }

        Response post(String path) {
            return visitors.script(person)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(path);
        }

        Response put(String path) {
            return visitors.script(person)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .put(path);
        }
    }
}
