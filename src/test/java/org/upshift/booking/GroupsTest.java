package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.Rivals;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.Phase;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.TimetableFixture;

/** Parallel groups of a module, of which people choose one, and sessions in which everyone has a seat. */
@QuarkusTest
class GroupsTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    SessionQueries sessions;

    @Inject
    TakePlace takePlace;

    @Inject
    BookSeat bookSeat;

    @Inject
    MoveSeat moveSeat;

    @Inject
    AdvanceCohort advance;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID red;
    private UUID blue;
    private UUID ana;
    private UUID ben;
    private UUID team;

    @BeforeEach
    void aModuleInTwoGroups() {
        clock.setLondon("2019-01-02T12:00");
        cohort = cohorts.openCohort(24, LocalDateTime.parse("2019-01-10T23:59:59"), EligibilityRule.ANY);
        red = timetable.module(cohort, "Planning (red)", "2019-01-18T09:30", "2019-01-18T16:30", 1);
        blue = timetable.group(cohort, red, "Planning (blue)", "2019-01-17", 1);
        ana = participant("Ana Participant");
        ben = participant("Ben Participant");
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void groupsShareTheNumberOfTheirModule() {
        UUID next = timetable.module(cohort, "Integrity", "2019-03-29");

        assertThat(sessions.find(red).orElseThrow().name()).isEqualTo("Module 1: Planning (red)");
        assertThat(sessions.find(blue).orElseThrow().name()).isEqualTo("Module 1: Planning (blue)");
        assertThat(sessions.find(next).orElseThrow().number()).isEqualTo(2);
        assertThatThrownBy(() -> timetable.group(cohort, blue, "Planning (green)", "2019-01-16", 1))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> timetable.webinar(cohort, red, "Too early", "2019-01-18"))
                .hasMessageContaining("The webinar must start after its module ends");
    }

    @Test
    void onePersonHasOneOfThemAndMovesInOneStep() {
        book(ana, red).statusCode(303);
        list(ana)
                .body(allOf(
                        containsString("You have a seat in another group of this module: Planning (red)"),
                        containsString("Move my seat here")));
        book(ana, blue).statusCode(422).body(containsString("move it here instead"));
        book(ben, blue).statusCode(303);
        form(ana, "/" + blue + "/move").statusCode(422).body(containsString("you keep the seat that you have"));
        assertThat(timetable.booked(red)).isEqualTo(1);
        timetable.capacity(blue, 2);

        form(ana, "/" + blue + "/move").statusCode(303);

        assertThat(timetable.booked(red)).isZero();
        assertThat(timetable.booked(blue)).isEqualTo(2);
        var mailbox = Mailbox.of(visitors.email(ana));
        assertThat(mailbox.take("Cancelled: Module 1: Planning (red)").mime().text("text/calendar"))
                .contains("METHOD:CANCEL");
        assertThat(mailbox.take("Booked: Module 1: Planning (blue)").mime().text("text/calendar"))
                .contains("METHOD:REQUEST");
        form(ana, "/" + blue + "/move").statusCode(422).body(containsString("You have a seat in this group already"));
        form(participant("Cat Participant"), "/" + red + "/move")
                .statusCode(422)
                .body(containsString("You have no seat in another group of this module"));
    }

    @Test
    void twoWhoChangePlacesAtTheSameTimeDoNotWaitForEachOther() {
        timetable.capacity(red, 2);
        timetable.capacity(blue, 2);
        bookSeat.book(visitors.actor(ana), red, null);
        bookSeat.book(visitors.actor(ben), blue, null);
        List<Callable<UUID>> moves =
                List.of(() -> moveSeat.move(visitors.actor(ana), blue), () -> moveSeat.move(visitors.actor(ben), red));

        assertThat(Rivals.succeed(moves, RuleViolation.class)).isEqualTo(2);
        assertThat(timetable.booked(red)).isEqualTo(1);
        assertThat(timetable.booked(blue)).isEqualTo(1);
    }

    @Test
    void whoMovesAwayMakesRoomForWhoeverWaits() {
        book(ana, red).statusCode(303);
        form(ben, "/" + red + "/waiting").statusCode(303);

        visitors.script(ana)
                .contentType("application/json")
                .post("/api/sessions/" + blue + "/bookings/move")
                .then()
                .statusCode(201);

        list(ben).body(containsString("Offered to you"));
    }

    @Test
    void theTeamMakesAGroupOnThePage() {
        session("MODULE", "Planning (green)", red.toString(), "10")
                .post("/cohorts/" + cohort + "/sessions")
                .then()
                .statusCode(303);
        visitors.as(team)
                .get("/cohorts/" + cohort + "/sessions")
                .then()
                .body(allOf(containsString("Module 1: Planning (green)"), containsString("Parallel group")));
        book(ana, red).statusCode(303);
        session("MODULE", "Planning (red)", blue.toString(), "10")
                .post("/cohorts/" + cohort + "/sessions/" + red)
                .then()
                .statusCode(422);
        visitors.as(team)
                .contentType("application/x-www-form-urlencoded")
                .post("/cohorts/" + cohort + "/sessions/" + red + "/removal")
                .then()
                .statusCode(422)
                .body(containsString("remove its other groups first"));
    }

    @Test
    void everyoneHasASeatWhereTheTeamSaysSo() {
        session("EVENT", "Celebration", "", "1")
                .formParam("everyone", "yes")
                .post("/cohorts/" + cohort + "/sessions")
                .then()
                .statusCode(422)
                .body(containsString("There are not enough seats for everyone: 2 more people need one"));
        session("EVENT", "Celebration", "", "3")
                .formParam("everyone", "yes")
                .post("/cohorts/" + cohort + "/sessions")
                .then()
                .statusCode(303);
        Mailbox.of(visitors.email(ana)).take("Booked: Celebration");

        UUID cat = participant("Cat Participant");
        UUID dan = participant("Dan Participant");

        list(cat).body(containsString("Cancel or hand over"));
        list(dan).body(containsString("You are number 1 of 1 on the waiting list"));
        visitors.script(ana).get("/api/me/bookings").then().body("total", equalTo(1));
    }

    /** The team records what runs, or is over; whoever joined after it has no seat in it. */
    @Test
    void everyoneHasASeatInASessionThatHasBegunToo() {
        clock.setLondon("2019-01-19T10:30");
        advance.advance(visitors.actor(team), cohort, Phase.Step.CLOSE_APPLICATIONS);
        advance.advance(visitors.actor(team), cohort, Phase.Step.START);
        session("EVENT", "Talk", "", "9")
                .formParam("everyone", "yes")
                .post("/cohorts/" + cohort + "/sessions")
                .then()
                .statusCode(303);
        visitors.script(ana).get("/api/me/bookings").then().body("total", equalTo(1));
        Mailbox.of(visitors.email(ana)).take("Booked: Talk");

        clock.setLondon("2019-01-19T13:00");
        UUID late = participant("Late Participant");
        session("EVENT", "Debate", "", "9")
                .formParam("everyone", "yes")
                .post("/cohorts/" + cohort + "/sessions")
                .then()
                .statusCode(303);
        visitors.script(ana).get("/api/me/bookings").then().body("total", equalTo(2));
        visitors.script(late).get("/api/me/bookings").then().body("total", equalTo(0));
    }

    @Test
    void whoHasCancelledIsNotBookedAgain() {
        session("EVENT", "Celebration", "", "9")
                .formParam("everyone", "yes")
                .post("/cohorts/" + cohort + "/sessions")
                .then()
                .statusCode(303);
        String booking = visitors.script(ana).get("/api/me/bookings").path("items[0].id");
        String event = visitors.script(ana).get("/api/me/bookings").path("items[0].session");
        visitors.script(ana).delete("/api/bookings/" + booking).then().statusCode(204);

        session("EVENT", "Celebration", "", "10")
                .formParam("everyone", "yes")
                .post("/cohorts/" + cohort + "/sessions/" + event)
                .then()
                .statusCode(303);

        list(ana).body(not(containsString("Cancel or hand over")));
        visitors.as(team)
                .get("/cohorts/" + cohort + "/sessions/" + event)
                .then()
                .body(containsString("value=\"yes\" checked"));
    }

    private RequestSpecification session(String kind, String title, String module, String seats) {
        return visitors.as(team)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("kind", kind)
                .formParam("title", title)
                .formParam("module", module)
                .formParam("date", "2019-01-19")
                .formParam("starts", "10:00")
                .formParam("ends", "12:00")
                .formParam("capacity", seats);
    }

    private ValidatableResponse book(UUID person, UUID session) {
        return form(person, "/" + session + "/booking");
    }

    private ValidatableResponse form(UUID person, String path) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded")
                .post("/cohorts/" + cohort + "/my-sessions" + path)
                .then();
    }

    private ValidatableResponse list(UUID person) {
        return visitors.as(person)
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .statusCode(200);
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }
}
