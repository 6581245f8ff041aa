package org.upshift.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.ProgrammeQueries;

@QuarkusTest
class RunAgainTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    CohortQueries cohortQueries;

    @Inject
    ProgrammeQueries programmes;

    @Inject
    KeyDatesPanel keyDates;

    @Inject
    TimetableFixture timetable;

    @Inject
    AddMaterial addMaterial;

    @Inject
    SessionPlanQueries plans;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID team;
    private String slug;

    @BeforeEach
    void aCohortOf2019() {
        clock.setLondon("2026-11-22T12:00");
        cohort = cohorts.openCohort(24);
        slug = cohortQueries.publicCohort(cohort).orElseThrow().programmeSlug();
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        UUID first = timetable.module(cohort, "Planning and Launching", "2019-01-18");
        timetable.webinar(cohort, first, "Reflection", "2019-02-28");
        timetable.module(cohort, "Building Integrity", "2019-03-29");
        timetable.event(cohort, "Celebration event", "2020-01-17T14:00", "2020-01-17T17:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theTeamChecksTheDatesAndThenHasANewCohort() {
        String check = post("", Map.of()).then().statusCode(303).extract().header("Location");
        String preview = visitors.as(team)
                .get(check.substring(check.indexOf("/team")))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Friday 22 January 2027"),
                        containsString("Thursday 4 March 2027"),
                        containsString("Friday 2 April 2027"),
                        containsString("Friday 21 January 2028")))
                .extract()
                .asString();
        assertThat(preview).doesNotContain("On a weekend");

        String created =
                post("/check", Map.of()).then().statusCode(303).extract().header("Location");

        String id = created.substring(created.lastIndexOf('/') + 1);
        visitors.script(team)
                .get("/api/cohorts/" + id + "/sessions")
                .then()
                .body("total", equalTo(4))
                .body("items.starts", hasItems("2027-01-22T09:30:00", "2027-03-04T16:00:00", "2028-01-21T14:00:00"))
                .body("items[1].number", equalTo(1))
                .body("items[1].kind", equalTo("WEBINAR"));
    }

    @Test
    void materialsComeAlongAndTheirLeftoversAreShown() {
        UUID talk = timetable.event(cohort, "Talk", "2019-12-19T16:00", "2019-12-19T17:00");
        timetable.agreement(talk);
        UUID facilitating = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
        for (String title : List.of("Slides of 2019", "Reading")) {
            clock.set(clock.instant().plusSeconds(1));
            addMaterial.add(visitors.actor(facilitating), cohort, talk, title, "https://files.example.org/x");
        }
        String check = post("", Map.of()).then().extract().header("Location");
        visitors.as(team).get(check.substring(check.indexOf("/team"))).then().body(containsString("Slides of 2019"));

        String created =
                post("/check", Map.of()).then().statusCode(303).extract().header("Location");

        UUID id = UUID.fromString(created.substring(created.lastIndexOf('/') + 1));
        assertThat(plans.materialsOf(id, Page.first(10)))
                .extracting(SessionPlanQueries.MaterialOf::title)
                .containsExactly("Slides of 2019", "Reading");
        visitors.script(team)
                .get("/api/cohorts/" + id + "/sessions")
                .then()
                .body("items.findAll { it.needsAgreement }.title", contains("Talk"));
    }

    @Test
    void theRuleForGuestsComesAlongOnItsNewDay() {
        UUID dinner = timetable.event(cohort, "Dinner", "2020-01-17T19:00", "2020-01-17T22:00");
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("allowance", 2, "lastDay", "2020-01-10"))
                .put("/api/cohorts/" + cohort + "/sessions/" + dinner + "/guests/rule")
                .then()
                .statusCode(204);
        String check = post("", Map.of()).then().extract().header("Location");
        visitors.as(team)
                .get(check.substring(check.indexOf("/team")))
                .then()
                .body(containsString("Dinner: 2 for each participant, who can say who comes until 14 January 2028"));

        String created =
                post("/check", Map.of()).then().statusCode(303).extract().header("Location");

        String id = created.substring(created.lastIndexOf('/') + 1);
        String copy = visitors.script(team)
                .get("/api/cohorts/" + id + "/sessions")
                .then()
                .extract()
                .path("items.find { it.title == 'Dinner' }.id");
        visitors.script(team)
                .get("/api/cohorts/" + id + "/sessions/" + copy + "/guests/rule")
                .then()
                .body("allowance", equalTo(2))
                .body("lastDay", equalTo("2028-01-14"));
    }

    @Test
    void aRoomThatAnotherCohortHasOnTheNewDayIsSaidBeforeAnythingIsCreated() {
        timetable.module(cohorts.openCohort(5), "Secret plans", "2027-01-22");

        String check = post("", Map.of()).then().extract().header("Location");

        visitors.as(team)
                .get(check.substring(check.indexOf("/team")))
                .then()
                .body(
                        containsString("“Minories, London” is taken by a session of another cohort at the same time"),
                        not(containsString("Secret plans")));
    }

    @Test
    void aSessionThatWouldBeOnAWeekendIsMovedAndThePreviewSaysSo() {
        String check = post("", Map.of("first", "2027-01-23")).then().extract().header("Location");

        visitors.as(team)
                .get(check.substring(check.indexOf("/team")))
                .then()
                .body(allOf(
                        containsString("Monday 25 January 2027"),
                        containsString("from Saturday 23 January 2027: no working day")));
    }

    @Test
    void whatStillSpeaksOfTheEarlierCohortIsShown() {
        timetable.event(cohort, "Dinner of 2019", "2019-12-19T19:00", "2019-12-19T21:00");

        String check = post("", Map.of()).then().extract().header("Location");

        visitors.as(team)
                .get(check.substring(check.indexOf("/team")))
                .then()
                .body(allOf(
                        containsString("Left over from the earlier cohort"),
                        containsString("Dinner of 2019 says the year 2019")));
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of(
                        "name", "2027",
                        "capacity", 24,
                        "deadline", "2026-12-19",
                        "pattern", cohort.toString(),
                        "first", "2027-01-23"))
                .post("/api/programmes/" + slug + "/repetitions/preview")
                .then()
                .statusCode(200)
                .body("sessions[0].movedFrom", equalTo("2027-01-23"))
                .body("sessions[0].starts", equalTo("2027-01-25T09:30:00"))
                .body("leftovers[0].found", equalTo("the year 2019"));
    }

    @Test
    void lettersInTheWordsOfTheTeamAreSearchedForLeftoversToo() {
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("words", Map.of("OFFER", "Welcome to the cohort of 2019")))
                .put("/api/programmes/" + slug + "/letters")
                .then()
                .statusCode(204);

        String check = post("", Map.of()).then().extract().header("Location");

        visitors.as(team)
                .get(check.substring(check.indexOf("/team")))
                .then()
                .body(allOf(
                        containsString("Letters in your own words"),
                        containsString("Letter “A place is offered” says the year 2019")));
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        refused(Map.of("name", ""), "Enter a name");
        refused(Map.of("capacity", "none"), "Enter the number of places as a whole number, 1 or more");
        refused(
                Map.of("deadline", "2026-13-01"),
                "Enter the last day for applications as a real date, like 2026-11-22");
        refused(Map.of("first", ""), "Enter the date of the first session");
        refused(Map.of("first", "2026-12-19"), "The first session must be after the deadline for applications");
        refused(Map.of("pattern", "x"), "Select a cohort of this programme, or none");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceBeforeAnythingIsChecked() {
        post("", Map.of("name", "Spring", "capacity", "0", "deadline", "2026-11-21", "first", "2026-13-01"))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("The programme has a cohort of this name already"),
                        containsString("Enter the number of places as a whole number, 1 or more"),
                        containsString("The deadline must be today or later"),
                        containsString("Enter the date of the first session as a real date, like 2026-11-22")));
        post("", Map.of("name", "", "capacity", "", "deadline", "", "first", ""))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter a name"),
                        containsString("Enter the number of places"),
                        containsString("Enter the last day for applications"),
                        containsString("Enter the date of the first session")));
    }

    @Test
    void aDeadlineThatIsPastIsRefusedWhenTheCohortIsCreated() {
        post("/check", Map.of("deadline", "2026-11-21"))
                .then()
                .statusCode(422)
                .body(containsString("The deadline must be today or later"));
    }

    @Test
    void aCohortOfAnotherProgrammeIsNoPattern() {
        UUID foreign = cohorts.openCohort(5);
        visitors.grant(team, Role.TEAM, cohorts.programmeOf(foreign));

        post("", Map.of("pattern", foreign.toString())).then().statusCode(404);
    }

    @Test
    void withoutAPatternTheTimetableBeginsEmpty() {
        String check =
                post("", Map.of("pattern", "", "first", "")).then().extract().header("Location");
        visitors.as(team)
                .get(check.substring(check.indexOf("/team")))
                .then()
                .body(containsString("The timetable begins empty"));
        post("/check", Map.of("pattern", "", "first", "")).then().statusCode(303);
    }

    @Test
    void onlyTheTeamOfTheProgrammeIsLetIn() {
        UUID other = visitors.person("Otto Other", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(5)));
        for (String path : new String[] {path(), path() + "/check"}) {
            visitors.as(other).get(path).then().statusCode(404);
            visitors.as(visitors.person("Nora")).get(path).then().statusCode(403);
            visitors.anyone().get(path).then().statusCode(303);
        }
        visitors.as(team).get(path()).then().statusCode(200).body(containsString("Spring"));
    }

    @Test
    void theApiRunsItAgain() {
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of(
                        "name", "2027",
                        "capacity", 30,
                        "deadline", "2026-12-19",
                        "pattern", cohort.toString(),
                        "first", "2027-01-22"))
                .post("/api/programmes/" + slug + "/repetitions")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/cohorts/"));
    }

    @Test
    void theKeyDatesAreThoseOfTheBrochure() {
        var view = programmes.programme(slug).orElseThrow();
        var page = keyDates.panel(view, cohortQueries.publicCohorts(view.id(), Page.first(5)))
                .orElseThrow()
                .render();

        assertThat(page)
                .contains("Key dates")
                .contains("Module 1:</strong> 18 January 2019 (webinar 28 February 2019, 4pm)")
                .contains("Celebration event:</strong> 17 January 2020");
    }

    private void refused(Map<String, String> typed, String message) {
        post("", typed)
                .then()
                .statusCode(422)
                .body(allOf(containsString(message), containsString("<title>Error: Run it again")));
    }

    private Response post(String step, Map<String, String> typed) {
        var form = new HashMap<>(Map.of(
                "name", "2027",
                "capacity", "24",
                "deadline", "2026-12-19",
                "pattern", cohort.toString(),
                "first", "2027-01-22"));
        form.putAll(typed);
        return visitors.as(team).formParams(form).post(path() + step);
    }

    private String path() {
        return "/team/programmes/" + slug + "/run-again";
    }
}
