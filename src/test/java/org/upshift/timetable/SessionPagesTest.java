package org.upshift.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

@QuarkusTest
class SessionPagesTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    Seats seats;

    @Inject
    Statements statements;

    private UUID cohort;
    private UUID team;

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @BeforeEach
    void aCohortAndItsTeam() {
        clock.setLondon("2018-10-01T12:00");
        cohort = cohorts.openCohort(20);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
    }

    @Test
    void theTeamAddsModulesInAnyOrderAndTheyAreNumberedByDate() {
        add(Map.of("title", "Second day", "date", "2019-03-29")).then().statusCode(303);
        add(Map.of("title", "First day", "date", "2019-01-18"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/cohorts/" + cohort + "/sessions"));

        list().body(allOf(
                containsString("Module 1: First day"),
                containsString("Module 2: Second day"),
                containsString("18 January 2019, 9:30am to 4:30pm")));
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedStays() {
        refused(Map.of("title", ""), "Enter a title");
        refused(Map.of("date", "2019-02-30"), "Enter the date as a real date, like 2026-11-22");
        refused(Map.of("starts", "25:00"), "Enter the time at which it starts as a real time, like 09:30");
        refused(Map.of("ends", "09:00"), "The end must be after the start");
        refused(Map.of("capacity", "many"), "Enter the number of seats as a whole number, 1 or more");
        refused(Map.of("capacity", "-1"), "Enter the number of seats as a whole number, 1 or more");
        refused(Map.of("link", "http://a.example"), "The joining link must begin with https://");
        refused(Map.of("kind", "PARTY"), "Select what kind of session it is");
        refused(Map.of("kind", "WEBINAR"), "Select the module that the webinar belongs to");
        refused(Map.of("kind", "WEBINAR", "module", UUID.randomUUID().toString()), "Select a module of this cohort");
        refused(Map.of("title", "x".repeat(201)), "Title must be 200 characters or fewer");
    }

    @Test
    void everyFieldThatIsWrongIsNamedAtOnce() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        var wrong = Map.of(
                "title", "",
                "date", "2018-09-30",
                "ends", "09:00",
                "capacity", "-1",
                "link", "http://a.example");
        for (String path : new String[] {sessions(), path(module)}) {
            post(path, wrong)
                    .then()
                    .statusCode(422)
                    .body(allOf(
                            containsString("Enter a title"),
                            containsString("must be in the future"),
                            containsString("The end must be after the start"),
                            containsString("Enter the number of seats as a whole number, 1 or more"),
                            containsString("The joining link must begin with https://")));
        }
        refused(
                Map.of("kind", "WEBINAR", "module", module.toString(), "starts", "", "ends", "9", "capacity", "x"),
                "Enter the time at which it starts");
    }

    @Test
    void modulesAreAfterTheLastDayToApplyAndTheDeadlineStaysBeforeThem() {
        // People can apply until 31 October 2018
        refused(
                Map.of("date", "2018-10-31"),
                "People can apply until 31 October 2018. Modules and webinars must be after");
        add(Map.of("date", "2018-10-20", "kind", "EVENT", "title", "Questions before you apply"))
                .then()
                .statusCode(303);
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        post(path(module), Map.of("date", "2018-10-31")).then().statusCode(422);
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of(
                        "kind", "MODULE",
                        "title", "Day",
                        "starts", "2018-10-31T09:30:00",
                        "ends", "2018-10-31T16:30:00",
                        "capacity", 24))
                .put("/api" + path(module))
                .then()
                .statusCode(422)
                .body("code", equalTo("session-before-deadline"));

        visitors.as(team)
                .formParams(Map.of("name", "", "capacity", "-1", "deadline", "2019-01-18"))
                .post("/cohorts/" + cohort + "/edit")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter a name"),
                        containsString("Enter the number of places as a whole number, 1 or more"),
                        containsString("The deadline must be before the first session for those with a place: "
                                + "Module 1: Day, 18 January 2019")));
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("name", "Spring", "capacity", 20, "deadline", "2019-01-18"))
                .put("/api/cohorts/" + cohort)
                .then()
                .statusCode(422)
                .body("code", equalTo("deadline-after-begin"), "errors[0].field", equalTo("deadline"));
        visitors.as(team)
                .formParams(Map.of("name", "Spring", "capacity", "20", "deadline", "2019-01-17"))
                .post("/cohorts/" + cohort + "/edit")
                .then()
                .statusCode(303);
    }

    @Test
    void aWebinarComesAfterItsModule() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        var webinar = Map.of("kind", "WEBINAR", "module", module.toString(), "starts", "16:00", "ends", "17:00");
        refused(webinar, "The webinar must start after its module ends, on 18 January 2019, 4:30pm");

        timetable.webinar(cohort, module, "Reflection", "2019-02-28");
        post(path(module), Map.of("date", "2019-03-01"))
                .then()
                .statusCode(422)
                .body(containsString("Its webinar on 28 February 2019, 4pm would come before the end of the module"));
        post(path(module), Map.of("date", "2019-02-27")).then().statusCode(303);
    }

    @Test
    void aCohortThatIsPlannedOrOpenHasNoSessionsInThePast() {
        UUID module = timetable.module(cohort, "Day", "2018-09-30");
        refused(Map.of("date", "2018-09-30"), "must be in the future. This would start on 30 September 2018, 9:30am");
        post(path(module), Map.of("date", "2018-09-29")).then().statusCode(422);
        post(path(module), Map.of("date", "2018-09-30", "title", "A better title"))
                .then()
                .statusCode(303);

        for (String step : new String[] {"CLOSE_APPLICATIONS", "START"}) {
            visitors.as(team).formParam("step", step).post("/cohorts/" + cohort + "/steps");
        }
        add(Map.of("date", "2018-09-30")).then().statusCode(303);
    }

    @Test
    void aSessionIsChangedAndAWeekendIsMarked() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        visitors.as(team)
                .get(path(module))
                .then()
                .statusCode(200)
                .body(allOf(containsString("value=\"2019-01-18\""), containsString("value=\"09:30\"")));

        post(path(module), Map.of("title", "Saturday school", "date", "2019-01-19"))
                .then()
                .statusCode(303);

        list().body(allOf(
                containsString("Module 1: Saturday school"), containsString("On a weekend: Saturday 19 January 2019")));
    }

    @Test
    void aBookedSessionIsNotRemovedAndKeepsItsSeats() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        QuarkusTransaction.requiringNew().run(() -> {
            seats.take(module);
            seats.take(module);
        });

        post(path(module) + "/removal", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("This session cannot be removed: 2 people have booked it"));
        post(path(module), Map.of("capacity", "1"))
                .then()
                .statusCode(422)
                .body(containsString("Seats must be 2 or more: so many are booked"));
    }

    @Test
    void aSessionThatNobodyHasBookedIsRemovedAfterItsWebinar() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        UUID webinar = timetable.webinar(cohort, module, "Reflection", "2019-02-28");

        post(path(module) + "/removal", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("remove its webinar first"));
        visitors.as(team).get(path(webinar) + "/removal").then().statusCode(200);
        post(path(webinar) + "/removal", Map.of()).then().statusCode(303);
        post(path(module) + "/removal", Map.of()).then().statusCode(303);

        list().body(containsString("There are no sessions yet"));
        visitors.as(team).get(path(module)).then().statusCode(404);
    }

    @Test
    void onlyTheTeamOfTheProgrammeIsLetIn() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        UUID other = visitors.person("Otto Other", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(5)));
        UUID nobody = visitors.person("Nora Nobody");
        for (String path : new String[] {sessions(), sessions() + "/new", path(module), path(module) + "/removal"}) {
            visitors.as(other).get(path).then().statusCode(404);
            visitors.as(nobody).get(path).then().statusCode(403);
            visitors.anyone().get(path).then().statusCode(303).header("Location", containsString("/sign-in"));
        }
        visitors.as(other).formParams(form(Map.of())).post(path(module)).then().statusCode(404);
    }

    @Test
    void moreSessionsNeedNoMoreStatements() {
        String cookie = visitors.signIn(team);
        Runnable reading = () -> visitors.anyone()
                .cookie(visitors.cookieName(), cookie)
                .get(sessions())
                .then()
                .statusCode(200);
        timetable.module(cohort, "Day 1", "2019-01-18");
        long one = statements.during(reading);
        timetable.module(cohort, "Day 2", "2019-01-19");
        timetable.module(cohort, "Day 3", "2019-01-20");

        assertThat(statements.during(reading)).isEqualTo(one).isEqualTo(7);
    }

    @Test
    void theApiShowsDatesToAnyoneAndLinksToTheTeamAlone() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        timetable.webinar(cohort, module, "Reflection", "2019-02-28");

        visitors.anyone()
                .get("/api" + sessions())
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].starts", equalTo("2019-01-18T09:30:00"))
                .body("items[0].zone", equalTo("Europe/London"))
                .body("items[1].module", equalTo(module.toString()))
                .body("items[1].number", equalTo(1))
                .body(not(containsString("meet.example.org")));
        visitors.script(team).get("/api" + sessions()).then().body("items[0].link", containsString("https://meet"));
        visitors.anyone()
                .get("/api/cohorts/" + UUID.randomUUID() + "/sessions")
                .then()
                .statusCode(404);
    }

    @Test
    void theApiAddsChangesAndRemoves() {
        Map<String, Object> session = Map.of(
                "kind", "EVENT",
                "title", "Celebration",
                "starts", "2020-01-17T14:00:00",
                "ends", "2020-01-17T17:00:00",
                "capacity", 60);
        String location = visitors.script(team)
                .contentType("application/json")
                .body(session)
                .post("/api" + sessions())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/api/"));

        visitors.script(team)
                .contentType("application/json")
                .body(with(session, "ends", "2020-01-17T13:00:00"))
                .put(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("ends-before-start"))
                .body("errors[0].field", equalTo("ends"));
        visitors.script(team)
                .contentType("application/json")
                .body(with(session, "title", "Party"))
                .put(path)
                .then()
                .statusCode(204);
        visitors.script(team).get(path).then().body("title", equalTo("Party"));
        visitors.script(visitors.person("Nora")).delete(path).then().statusCode(403);
        visitors.script(team).delete(path).then().statusCode(204);
        visitors.script(team).get("/api" + sessions()).then().body("items", hasSize(0));
    }

    private static Map<String, Object> with(Map<String, Object> session, String member, Object value) {
        var changed = new java.util.HashMap<>(session);
        changed.put(member, value);
        return changed;
    }

    private void refused(Map<String, String> typed, String message) {
        Matcher<String> kept = typed.containsKey("title") ? containsString("") : containsString("A day that we keep");
        add(typed)
                .then()
                .statusCode(422)
                .body(allOf(containsString(message), containsString("<title>Error: Add a session"), kept));
    }

    private ValidatableResponse list() {
        return visitors.as(team).get(sessions()).then().statusCode(200);
    }

    private Response add(Map<String, String> typed) {
        return post(sessions(), typed);
    }

    private Response post(String path, Map<String, String> typed) {
        return visitors.as(team).formParams(form(typed)).post(path);
    }

    private static Map<String, String> form(Map<String, String> typed) {
        var form = new java.util.HashMap<>(Map.of(
                "kind", "MODULE",
                "title", "A day that we keep",
                "date", "2019-01-18",
                "starts", "09:30",
                "ends", "16:30",
                "capacity", "24"));
        form.putAll(typed);
        return form;
    }

    private String sessions() {
        return "/cohorts/" + cohort + "/sessions";
    }

    private String path(UUID session) {
        return sessions() + "/" + session;
    }
}
