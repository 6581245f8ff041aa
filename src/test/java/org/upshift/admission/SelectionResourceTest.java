package org.upshift.admission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

@QuarkusTest
class SelectionResourceTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Visitors visitors;

    @Test
    void aScriptSelectsAndReleases() {
        var cohort = cohorts.openCohort(1);
        var first = applicants.sent(cohort, "First Script");
        applicants.sent(cohort, "Second Script");
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String path = "/api/cohorts/" + cohort + "/selection";
        api(team).get(path).then().statusCode(200).body("status", nullValue()).body("preparation", nullValue());
        api(team).post(path).then().statusCode(204);
        api(team).post(path).then().statusCode(422).body("code", equalTo("selection-begun"));
        api(team)
                .body(Map.of("places", 1, "reserves", 1))
                .put(path + "/rules")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("limits"));
        visitors.as(team)
                .formParam("people", "some")
                .post("/cohorts/" + cohort + "/selection/rules/limits")
                .then()
                .statusCode(422)
                .body(
                        containsString("Choose whom the limit is about"),
                        containsString("Choose at least or at most"),
                        containsString("Enter how many people as a whole number"));
        var limit = Map.of("about", "SECTOR:COUNCIL", "bound", "AT_LEAST", "people", 1);
        api(team)
                .body(Map.of("places", 1, "reserves", 1, "needsSignOff", false, "limits", List.of(limit)))
                .put(path + "/rules")
                .then()
                .statusCode(204);
        api(team)
                .get(path)
                .then()
                .body("status", equalTo("PREPARING"))
                .body("preparation.limits.words", contains("at least 1 from the sector Council"))
                .body("preparation.counts.OFFER", equalTo(1))
                .body("preparation.moves", hasSize(2));
        String candidate = path + "/applications/" + first.application();
        api(team)
                .body(Map.of("outcome", "UNSUCCESSFUL", "why", "Left"))
                .put(candidate)
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-missing"));
        api(team)
                .body(Map.of("outcome", "UNSUCCESSFUL", "why", "Left", "reason", RefusalReasons.USUAL.places()))
                .put(candidate)
                .then()
                .statusCode(204);
        api(team)
                .get(path + "/applications?outcome=UNSUCCESSFUL")
                .then()
                .body("items.why", contains("Set by hand: Left"));
        api(team).delete(candidate).then().statusCode(204);
        api(team)
                .body(Map.of("outcome", "OFFER", "why", "Was promised a place in 2025"))
                .put(candidate)
                .then()
                .statusCode(204);
        api(team).get(candidate + "/letter").then().statusCode(422);
        plan(team, path);
        api(team)
                .get(candidate + "/letter")
                .then()
                .statusCode(200)
                .body("subject", containsString("You are offered a place"));
        api(team)
                .get(path + "/release")
                .then()
                .body("obstacles", hasItem(containsString("once applications are closed")));
        api(team)
                .body(Map.of("step", "CLOSE_APPLICATIONS"))
                .post("/api/cohorts/" + cohort + "/steps")
                .then()
                .statusCode(204);
        String agreed = api(team)
                .get(path + "/release")
                .then()
                .body("obstacles", hasSize(0))
                .extract()
                .path("agreed");
        api(team).body(Map.of("agreed", "other")).post(path + "/release").then().statusCode(422);
        api(team).body(Map.of("agreed", agreed)).post(path + "/release").then().statusCode(204);
        api(team).body(Map.of("agreed", agreed)).post(path + "/release").then().statusCode(204);
        api(team).get(path).then().body("status", equalTo("RELEASED")).body("releases.offers", contains(1));
        api(first.person())
                .get("/api/applications/" + first.application())
                .then()
                .body("status", equalTo("OFFERED"));
        api(team)
                .get("/api/cohorts/" + cohort + "/applications?status=RESERVE")
                .then()
                .body("total", equalTo(1));
    }

    private void plan(UUID team, String path) {
        var today = LocalDate.now();
        var plan = Map.of(
                "deadline",
                today.plusDays(10).toString(),
                "listUntil",
                today.plusDays(5).toString(),
                "daysToAnswer",
                7,
                "tellsRank",
                false);
        api(team)
                .body(plan)
                .put(path + "/release/plan")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("listUntil"));
        var longer = new HashMap<>(plan);
        longer.put("listUntil", today.plusDays(50).toString());
        api(team).body(longer).put(path + "/release/plan").then().statusCode(204);
    }

    @Test
    void theReasonsOfAProgrammeAreSetByItsTeam() {
        var cohort = cohorts.openCohort(1);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String path = "/api/programmes/" + cohorts.slugOf(cohort) + "/refusal-reasons";
        api(team).get(path).then().body("places", equalTo(RefusalReasons.USUAL.places()));
        api(team)
                .body(Map.of("places", "", "limit", "L", "notSupported", "S", "notEligible", "E", "others", List.of()))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("places"));
        api(team)
                .body(Map.of(
                        "places", "P", "limit", "L", "notSupported", "S", "notEligible", "E", "others", List.of("O")))
                .put(path)
                .then()
                .statusCode(204);
        api(team).get(path).then().body("places", equalTo("P")).body("others", contains("O"));
    }

    private RequestSpecification api(UUID person) {
        return visitors.script(person).contentType(ContentType.JSON);
    }
}
