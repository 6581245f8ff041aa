package org.upshift.booking;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.Places;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class MySessionsPagesTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    Places places;

    @Inject
    TestClock clock;

    @Inject
    Statements statements;

    private UUID cohort;
    private UUID ana;
    private UUID module;
    private UUID webinar;

    @BeforeEach
    void aParticipantAndAModuleWithItsWebinar() {
        clock.setLondon("2019-01-10T12:00");
        cohort = cohorts.openCohort(24);
        ana = participant("Ana Participant");
        module = timetable.module(cohort, "Planning", "2019-01-18");
        webinar = timetable.webinar(cohort, module, "Reflection", "2019-02-28");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void whoGivesUpTheirPlaceGivesBackTheSeatsThatAreStillToCome() {
        book(ana, module, webinar).then().statusCode(303);
        clock.setLondon("2019-01-18T12:00");

        QuarkusTransaction.requiringNew().run(() -> places.giveUp(cohort, ana));

        assertThat(timetable.booked(module)).isEqualTo(1);
        assertThat(timetable.booked(webinar)).isZero();
    }

    @Test
    void aModuleAndItsWebinarAreBookedInOneGoAndALetterSaysSo() {
        list(ana)
                .body(allOf(
                        containsString("Book the webinar too (28 February 2019, 4pm)"),
                        containsString("24 seats left"),
                        not(containsString("https://meet.example.org"))));

        book(ana, module, webinar)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/cohorts/" + cohort + "/my-sessions"));

        list(ana)
                .body(allOf(
                        containsString("Cancel or hand over"),
                        containsString("/join/"),
                        not(containsString("https://meet.example.org")),
                        not(containsString("seats left"))));
        assertThat(timetable.booked(module)).isEqualTo(1);
        assertThat(timetable.booked(webinar)).isEqualTo(1);
        var mailbox = Mailbox.of(visitors.email(ana));
        assertThat(mailbox.take("Booked: Module 1: Planning").text())
                .contains("18 January 2019, 9:30am to 4:30pm")
                .contains("Join online: http")
                .contains("/cohorts/" + cohort + "/my-sessions");
        mailbox.take("Booked: Webinar 1: Reflection");
    }

    @Test
    void theMessageNamesWhatWasBooked() {
        var booked = book(ana, module, webinar);
        visitors.as(ana)
                .cookies(booked.cookies())
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .body(containsString("You have booked Module 1: Planning and Webinar 1: Reflection"));
    }

    @Test
    void whatIsOverComesLastAndCannotBeJoined() {
        book(ana, module, webinar).then().statusCode(303);
        String planned = api(ana, module);
        clock.setLondon("2019-01-18T16:29");
        list(ana).body(allOf(containsString("/join/" + planned), not(containsString("past session"))));

        clock.setLondon("2019-01-18T16:30");
        String page = list(ana)
                .body(not(containsString("/join/" + planned)))
                .extract()
                .asString();
        assertThat(page.indexOf("Webinar 1")).isPositive().isLessThan(page.indexOf("1 past session"));
        assertThat(page.indexOf("Module 1")).isGreaterThan(page.indexOf("1 past session"));
    }

    @Test
    void aSecondClickBooksNothingMore() {
        book(ana, module, null).then().statusCode(303);
        book(ana, module, null).then().statusCode(303);

        assertThat(timetable.booked(module)).isEqualTo(1);
    }

    @Test
    void aFullSessionSaysThatTheLastSeatIsGone() {
        timetable.capacity(module, 1);
        book(participant("Ben Quick"), module, null).then().statusCode(303);

        book(ana, module, null)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString(" is full: the last seat has just been taken"),
                        containsString("<title>Error: Your sessions"),
                        containsString("<a href=\"#session-" + module + "\">Module 1: Planning is full"),
                        containsString("id=\"session-" + module + "-error\""),
                        containsString("aria-describedby=\"session-" + module + "-error\""),
                        containsString("govuk-tag--orange\">Full")));
    }

    @Test
    void whoeverHasASeatInAFullSessionClicksAgainInVain() {
        timetable.capacity(module, 1);
        book(ana, module, null).then().statusCode(303);

        book(ana, module, null).then().statusCode(303);
        assertThat(timetable.booked(module)).isEqualTo(1);
    }

    @Test
    void whenTheWebinarIsFullTheModuleIsNotBookedEither() {
        timetable.capacity(webinar, 1);
        book(participant("Ben Quick"), webinar, null).then().statusCode(303);

        book(ana, module, webinar).then().statusCode(422);

        assertThat(timetable.booked(module)).isZero();
        book(ana, module, null).then().statusCode(303);
    }

    @Test
    void aCancelledSeatIsFreeAgainAndALetterSaysSo() {
        timetable.capacity(module, 1);
        String booking = api(ana, module);

        cancel(ana, booking).then().statusCode(303);
        cancel(ana, booking).then().statusCode(422).body(containsString("This booking is cancelled already"));

        assertThat(timetable.booked(module)).isZero();
        assertThat(Mailbox.of(visitors.email(ana)).take("Cancelled: Module 1").text())
                .contains("You no longer have a seat");
        book(ana, module, null).then().statusCode(303);
        assertThat(api(ana, module)).isNotEqualTo(booking);
    }

    @Test
    void whatHasBegunIsNeitherBookedNorCancelled() {
        String booking = api(ana, module);
        clock.setLondon("2019-01-18T09:30");

        cancel(ana, booking)
                .then()
                .statusCode(422)
                .body(containsString("Module 1: Planning has begun: it can no longer be cancelled"));
        book(participant("Ben Late"), module, null)
                .then()
                .statusCode(422)
                .body(containsString("Module 1: Planning has begun: it can no longer be booked"));
    }

    @Test
    void aClashIsShownAndNotForbidden() {
        UUID event = timetable.event(cohort, "Visit", "2019-01-18T16:00", "2019-01-18T18:00");
        book(ana, event, null).then().statusCode(303);

        list(ana).body(containsString("At the same time as Visit, which you have booked"));
        book(ana, module, null).then().statusCode(303);
    }

    @Test
    void sessionsThatFollowEachOtherDoNotClash() {
        UUID event = timetable.event(cohort, "Drinks", "2019-01-18T16:30", "2019-01-18T18:00");
        book(ana, event, null).then().statusCode(303);

        list(ana).body(not(containsString("At the same time as")));
    }

    @Test
    void onlyParticipantsSeeTheSessionsAndOnlyTheirOwnBookings() {
        UUID nora = visitors.person("Nora Nobody");
        UUID ben = participant("Ben Quick");
        String booking = api(ana, module);
        visitors.as(nora).get(path()).then().statusCode(404);
        book(nora, module, null).then().statusCode(404);
        cancel(ben, booking).then().statusCode(404);
        visitors.anyone().get(path()).then().statusCode(303).header("Location", containsString("/sign-in"));
        visitors.script(nora).delete("/api/bookings/" + booking).then().statusCode(404);
        visitors.script(nora)
                .contentType("application/json")
                .post("/api/sessions/" + module + "/bookings")
                .then()
                .statusCode(404);

        UUID elsewhere = timetable.module(cohorts.openCohort(5), "Elsewhere", "2019-01-18");
        book(ana, elsewhere, null).then().statusCode(404);
        book(ana, module, elsewhere).then().statusCode(404);
        assertThat(timetable.booked(elsewhere)).isZero();
    }

    @Test
    void moreSessionsNeedNoMoreStatements() {
        String cookie = visitors.signIn(ana);
        Runnable reading = () -> visitors.anyone()
                .cookie(visitors.cookieName(), cookie)
                .get(path())
                .then()
                .statusCode(200);
        long two = statements.during(reading);
        timetable.module(cohort, "Day 2", "2019-03-18");
        timetable.module(cohort, "Day 3", "2019-03-20");
        book(ana, module, webinar).then().statusCode(303);

        assertThat(statements.during(reading)).isEqualTo(two).isLessThanOrEqualTo(8);
    }

    @Test
    void theApiBooksListsAndCancels() {
        String booking = visitors.script(ana)
                .contentType("application/json")
                .body(Map.of("webinar", webinar.toString()))
                .post("/api/sessions/" + module + "/bookings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visitors.script(ana)
                .get("/api/me/bookings")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].id", equalTo(booking))
                .body("items[0].title", equalTo("Module 1: Planning"))
                .body("items[1].starts", equalTo("2019-02-28T16:00:00"));
        visitors.script(ana).delete("/api/bookings/" + booking).then().statusCode(204);
        visitors.script(ana)
                .delete("/api/bookings/" + booking)
                .then()
                .statusCode(422)
                .body("code", equalTo("booking-over"));
        visitors.script(ana).get("/api/me/bookings").then().body("items", hasSize(1));
        timetable.capacity(module, 1);
        api(participant("Ben Quick"), module);
        visitors.script(ana)
                .contentType("application/json")
                .post("/api/sessions/" + module + "/bookings")
                .then()
                .statusCode(422)
                .body("code", equalTo("session-full"));
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }

    private String api(UUID person, UUID session) {
        return visitors.script(person)
                .contentType("application/json")
                .post("/api/sessions/" + session + "/bookings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response book(UUID person, UUID session, UUID withWebinar) {
        var form = visitors.as(person).contentType("application/x-www-form-urlencoded");
        return (withWebinar == null ? form : form.formParam("webinar", withWebinar.toString()))
                .post(path() + "/" + session + "/booking");
    }

    private Response cancel(UUID person, String booking) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded")
                .formParam("reason", "DUTIES")
                .post(path() + "/bookings/" + booking + "/cancellation");
    }

    private ValidatableResponse list(UUID person) {
        return visitors.as(person).get(path()).then().statusCode(200);
    }

    private String path() {
        return "/cohorts/" + cohort + "/my-sessions";
    }
}
