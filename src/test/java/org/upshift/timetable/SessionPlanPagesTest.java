package org.upshift.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

@QuarkusTest
class SessionPlanPagesTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    Statements statements;

    private UUID cohort;
    private UUID module;
    private UUID team;
    private UUID femi;

    @BeforeEach
    void aModuleOnASunday() {
        cohort = cohorts.openCohort(20);
        module = timetable.module(cohort, "Planning", "2033-05-15");
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        femi = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
    }

    @Test
    void theTeamSaysWhoFacilitatesAndParticipantsSeeIt() {
        visitors.as(team)
                .get("/cohorts/" + cohort + "/sessions")
                .then()
                .body(allOf(containsString(plan(module)), containsString("On a weekend")));
        visitors.as(team).get(plan(module)).then().statusCode(200).body(containsString("Femi Facilitator"));
        choose(module, femi).then().statusCode(303);
        choose(module, femi).then().statusCode(303);
        assertThat(Mailbox.of(visitors.email(femi)).take("You facilitate").text())
                .contains("Module 1: Planning");
        Mailbox.of(visitors.email(femi)).staysEmpty();
        choose(module, visitors.person("Nora Nobody"))
                .then()
                .statusCode(422)
                .body(containsString("Only facilitators of the cohort"));

        UUID ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        visitors.as(ana)
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .body(containsString("/sessions/" + module + "/my-plan"));
        visitors.as(ana)
                .get("/sessions/" + module + "/my-plan")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Femi Facilitator"), containsString("There are none yet")));
        visitors.as(visitors.person("Ben Outsider"))
                .get("/sessions/" + module + "/my-plan")
                .then()
                .statusCode(404);
        choose(module).then().statusCode(303);
        assertThat(Mailbox.of(visitors.email(femi))
                        .take("You no longer facilitate")
                        .text())
                .contains("Module 1: Planning", "If you think that this is a mistake");
        visitors.as(ana).get("/sessions/" + module + "/my-plan").then().body(not(containsString("Femi Facilitator")));
    }

    @Test
    void materialsAreLinksThatFacilitatorsMayAddToo() {
        add(femi, "", "http://example.org")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter a title"),
                        containsString("Enter a link that begins with https://"),
                        containsString("value=\"http://example.org\"")));
        add(femi, "Slides <1>", "https://files.example.org/slides.pdf").then().statusCode(303);
        String page = visitors.as(femi)
                .get(plan(module))
                .then()
                .body(allOf(containsString("Slides &lt;1&gt;"), not(containsString("Who facilitates it?"))))
                .extract()
                .asString();
        String removal = page.substring(page.indexOf(plan(module) + "/materials/"));
        removal = removal.substring(0, removal.indexOf('"'));
        UUID other = timetable.module(cohort, "Building", "2033-06-14");
        visitors.as(femi)
                .formParam("x", "")
                .post(removal.replace(module.toString(), other.toString()))
                .then()
                .statusCode(404);
        visitors.as(femi).formParam("x", "").post(removal).then().statusCode(303);
        visitors.as(femi).get(plan(module)).then().body(not(containsString("Slides")));
        visitors.as(femi)
                .formParam("facilitators", femi)
                .post(plan(module) + "/facilitators")
                .then()
                .statusCode(403);
    }

    @Test
    void whoOrWhatIsNeededTwiceIsShown() {
        UUID elsewhere = cohorts.openCohort(5);
        UUID there = timetable.module(elsewhere, "Secret plans", "2033-05-15");
        UUID here = timetable.module(cohort, "At once", "2033-05-15");
        UUID admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        UUID both = visitors.person("Gus Everywhere", Role.FACILITATOR, cohort);
        UUID teamThere = visitors.person("Tim Team", Role.TEAM, cohorts.programmeOf(elsewhere));
        choose(module, both).then().statusCode(303);
        choose(here, both).then().statusCode(303);
        visitors.as(teamThere).get(plan(module)).then().statusCode(404);

        visitors.as(team)
                .get("/cohorts/" + cohort + "/sessions")
                .then()
                .body(allOf(
                        containsString("Gus Everywhere facilitates Module"),
                        containsString("is taken by a session of another cohort at the same time"),
                        not(containsString("Secret plans"))));
        visitors.as(admin)
                .get("/cohorts/" + elsewhere + "/sessions")
                .then()
                .body(allOf(containsString("is taken by a session of another cohort"), not(containsString("Gus"))));
        visitors.script(admin)
                .get("/api/cohorts/" + elsewhere + "/sessions/" + there + "/plan")
                .then()
                .body("format", equalTo("In person and online"))
                .body(
                        "warnings",
                        hasItems("“Minories, London” is taken by a session of another cohort at the same time"));
    }

    @Test
    void theApiDoesAllOfIt() {
        String api = "/api" + plan(module);
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("people", List.of(femi)))
                .put(api + "/facilitators")
                .then()
                .statusCode(204);
        String material = visitors.script(femi)
                .contentType("application/json")
                .body(Map.of("title", "Reading", "link", "https://files.example.org/reading"))
                .post(api + "/materials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visitors.script(femi)
                .get(api)
                .then()
                .body("facilitators[0].name", equalTo("Femi Facilitator"))
                .body("materials[0].title", equalTo("Reading"));
        UUID ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        visitors.script(ana)
                .get("/api/me/sessions/" + module + "/plan")
                .then()
                .statusCode(200)
                .body("name", equalTo("Module 1: Planning"))
                .body("format", equalTo("In person and online"))
                .body("facilitators", equalTo(List.of("Femi Facilitator")))
                .body("materials[0].link", equalTo("https://files.example.org/reading"));
        visitors.script(visitors.person("Ben Outsider"))
                .get("/api/me/sessions/" + module + "/plan")
                .then()
                .statusCode(404);
        visitors.script(femi).delete(api + "/materials/" + material).then().statusCode(204);
        visitors.script(femi).get(api).then().body("materials", hasSize(0));
        visitors.script(femi)
                .contentType("application/json")
                .body(Map.of("people", List.of()))
                .put(api + "/facilitators")
                .then()
                .statusCode(403);
    }

    @Test
    void theTimetableNeedsNoMoreStatementsForMoreSessions() {
        choose(module, femi).then().statusCode(303);
        Runnable reading = () ->
                visitors.as(team).get("/cohorts/" + cohort + "/sessions").then().statusCode(200);
        long ofOne = statements.during(reading);
        choose(timetable.module(cohort, "Building", "2033-06-14"), femi).then().statusCode(303);
        choose(timetable.module(cohort, "Leading", "2033-07-14"), femi, team)
                .then()
                .statusCode(303);

        assertThat(statements.during(reading)).isEqualTo(ofOne).isLessThanOrEqualTo(8);
    }

    private Response choose(UUID session, UUID... people) {
        var form = visitors.as(team).formParam("x", "");
        for (UUID person : people) {
            form = form.formParam("facilitators", person);
        }
        return form.post(plan(session) + "/facilitators");
    }

    private Response add(UUID person, String title, String link) {
        return visitors.as(person)
                .formParams(Map.of("title", title, "link", link))
                .post(plan(module) + "/materials");
    }

    private String plan(UUID session) {
        return "/cohorts/" + cohort + "/sessions/" + session + "/plan";
    }
}
