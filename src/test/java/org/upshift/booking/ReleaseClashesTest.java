package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.ChooseFacilitators;
import org.upshift.timetable.TimetableFixture;

/** What a release would clash with is said before it is released, on the page and by API, as the timetable says it afterwards. */
@QuarkusTest
class ReleaseClashesTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    ChooseFacilitators chooseFacilitators;

    @Inject
    TakePlace takePlace;

    @Inject
    BookSeat bookSeat;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID elsewhere;
    private UUID planning;
    private UUID vitality;
    private UUID there;
    private UUID team;
    private UUID femi;
    private UUID ana;
    private UUID ben;

    @BeforeEach
    void twoCohortsInTheSameMonth() {
        clock.setLondon("2034-01-02T12:00");
        cohort = cohorts.openCohort(24);
        elsewhere = cohorts.openCohort(24);
        planning = timetable.module(cohort, "Planning", "2034-03-14");
        vitality = timetable.module(cohort, "Vitality", "2034-04-12");
        there = timetable.module(elsewhere, "Secret plans", "2034-05-16");
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        femi = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
        var admin = visitors.actor(visitors.person("Ada Administrator", Role.ADMINISTRATOR, null));
        ana = visitors.person("Ana Participant");
        ben = visitors.person("Ben Participant");
        for (UUID person : Set.of(ana, ben)) {
            takePlace.take(cohort, person);
            takePlace.take(elsewhere, person);
            bookSeat.book(visitors.actor(person), vitality, null);
        }
        bookSeat.book(visitors.actor(ana), planning, null);
        bookSeat.book(visitors.actor(ana), there, null);
        chooseFacilitators.choose(visitors.actor(team), cohort, vitality, Set.of(femi));
        visitors.grant(femi, Role.FACILITATOR, elsewhere);
        chooseFacilitators.choose(admin, elsewhere, there, Set.of(femi));
        String agreed = preview().extract().path("agreed");
        release(agreed).statusCode(201);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theDayElsewhereSaysWhoAndWhatIsNeededTwice() {
        keep(vitality, "Vitality", Map.of("date", "2034-05-16")).statusCode(303);

        String[] clashes = {
            "Femi Facilitator facilitates a session of another cohort at the same time",
            "“Minories, London” is taken by a session of another cohort at the same time",
            "1 person also has a seat in a session of another cohort at the same time"
        };
        preview().body("warnings.warning", containsInAnyOrder(clashes), "warnings.name", hasItem("Module 2: Vitality"));
        visitors.as(team)
                .get(releasing())
                .then()
                .body(allOf(
                        containsString(clashes[0]),
                        containsString(clashes[1]),
                        containsString(clashes[2]),
                        not(containsString("Secret plans")),
                        not(containsString("Ana Participant"))));
        visitors.as(team)
                .get(sessions())
                .then()
                .body(allOf(containsString(clashes[0]), containsString(clashes[1]), containsString(clashes[2])));
        visitors.script(team)
                .get("/api" + sessions() + "/" + vitality + "/plan")
                .then()
                .body("warnings", hasItems(clashes));
        visitors.script(visitors.person("Flo Facilitator", Role.FACILITATOR, cohort))
                .get("/api" + sessions() + "/" + vitality + "/plan")
                .then()
                .statusCode(200)
                .body("warnings", hasSize(0));

        String kept = "sessions.find { it.session.title == 'Vitality' }";
        visitors.script(team)
                .get("/api/cohorts/" + cohort + "/timetable/plan")
                .then()
                .body("version", equalTo(1), kept + ".kept", equalTo("CHANGE"), kept + ".warnings", hasItems(clashes))
                .body(kept + ".session.starts", equalTo("2034-05-16T09:30:00"), "sessions[0].kept", nullValue());

        String agreed = preview().extract().path("agreed");
        bookSeat.book(visitors.actor(ben), there, null);
        release(agreed).statusCode(409);
        preview()
                .body(
                        "warnings.warning",
                        hasItem("2 people also have a seat in a session of another cohort at the same time"));
        release(preview().extract().path("agreed")).statusCode(201);
        visitors.as(team)
                .get(sessions())
                .then()
                .body(containsString("2 people also have a seat in a session of another cohort at the same time"));
    }

    @Test
    void theSameDayInTheCohortSaysHowManyHaveSeatsInBoth() {
        keep(vitality, "Vitality", Map.of("date", "2034-03-14", "starts", "10:00", "place", "Room 9"))
                .statusCode(303);

        preview()
                .body(
                        "warnings.warning",
                        containsInAnyOrder(
                                "At the same time as Module 1: Planning",
                                "1 person also has a seat in Module 1: Planning at the same time"));
    }

    @Test
    void whatGivesEveryoneASeatCountsThemAll() {
        var celebration =
                new HashMap<>(Map.of("kind", "EVENT", "date", "2034-05-16", "everyone", "yes", "place", "Hall"));
        visitors.as(team)
                .formParams(form("Celebration", celebration))
                .post(sessions())
                .then()
                .statusCode(303);

        preview()
                .body(
                        "warnings.warning",
                        hasItem("1 person also has a seat in a session of another cohort at the same time"));
        bookSeat.book(visitors.actor(ben), there, null);
        preview()
                .body(
                        "warnings.warning",
                        hasItem("2 people also have a seat in a session of another cohort at the same time"));
    }

    @Test
    void nobodyHasToBeAnywhereInWhatIsOver() {
        keep(vitality, "Vitality", Map.of("date", "2034-05-16", "place", "Room 9"))
                .statusCode(303);
        clock.setLondon("2034-05-17T12:00");

        preview().body("warnings", hasSize(1));
    }

    @Test
    void moreClashesNeedNoMoreStatements() {
        String cookie = visitors.signIn(team);
        Runnable timetablePage =
                () -> visitors.with(cookie).get(sessions()).then().statusCode(200);
        Runnable previewPage =
                () -> visitors.with(cookie).get(releasing()).then().statusCode(200);
        keep(vitality, "Vitality", Map.of("date", "2034-03-14")).statusCode(303);
        timetablePage.run();
        long ofOne = statements.during(timetablePage);
        long ofOnePreview = statements.during(previewPage);
        keep(planning, "Planning", Map.of("date", "2034-05-16")).statusCode(303);
        keep(vitality, "Vitality", Map.of("date", "2034-05-16")).statusCode(303);
        bookSeat.book(visitors.actor(ben), there, null);

        assertThat(statements.during(timetablePage)).isEqualTo(ofOne).isLessThanOrEqualTo(8);
        assertThat(statements.during(previewPage)).isEqualTo(ofOnePreview);
    }

    private ValidatableResponse preview() {
        return visitors.script(team)
                .contentType("application/json")
                .body(Map.of("dryRun", true))
                .post("/api/cohorts/" + cohort + "/timetable/releases")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse release(String agreed) {
        return visitors.script(team)
                .contentType("application/json")
                .body(Map.of("agreed", agreed))
                .post("/api/cohorts/" + cohort + "/timetable/releases")
                .then();
    }

    private ValidatableResponse keep(UUID session, String title, Map<String, String> typed) {
        return visitors.as(team)
                .formParams(form(title, typed))
                .post(sessions() + "/" + session)
                .then();
    }

    private static Map<String, String> form(String title, Map<String, String> typed) {
        var form = new HashMap<>(Map.of(
                "kind", "MODULE",
                "title", title,
                "date", "2034-04-12",
                "starts", "09:30",
                "ends", "16:30",
                "place", "Minories, London",
                "link", "https://meet.example.org/vitality",
                "capacity", "24"));
        form.putAll(typed);
        return form;
    }

    private String sessions() {
        return "/cohorts/" + cohort + "/sessions";
    }

    private String releasing() {
        return "/cohorts/" + cohort + "/timetable/release";
    }
}
