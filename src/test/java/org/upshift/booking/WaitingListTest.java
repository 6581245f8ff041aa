package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.docs.StateMachineDocument;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class WaitingListTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    BookSeat bookSeat;

    @Inject
    CancelBooking cancelBooking;

    @Inject
    LapseSeatOffer lapseSeatOffer;

    @Inject
    ChangeSession changeSession;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID session;
    private UUID ana;
    private UUID ben;
    private UUID cat;
    private UUID booking;

    @BeforeEach
    void aSessionWithOneSeatThatAnaHas() {
        clock.setLondon("2019-05-01T12:00");
        cohort = cohorts.openCohort(24);
        session = timetable.event(cohort, "Talk", "2019-05-20T16:00", "2019-05-20T17:00");
        timetable.capacity(session, 1);
        ana = participant("Ana Participant");
        ben = participant("Ben Participant");
        cat = participant("Cat Participant");
        booking = bookSeat.book(visitors.actor(ana), session, null);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theDocumentationShowsTheSameGraph() {
        StateMachineDocument.check(
                "Waiting for a seat", WaitingStatus.class, WaitingStatus.Event.class, WaitingStatus::next);
    }

    @Test
    void whoWaitsSeesTheirNumberAndIsOfferedTheFreeSeatInOrder() {
        list(ben).body(containsString("Join the waiting list"));
        join(ben).statusCode(303);
        join(ben).statusCode(303);
        join(cat).statusCode(303);
        list(ben).body(containsString("You are number 1 of 2 on the waiting list"));
        list(cat).body(containsString("You are number 2 of 2 on the waiting list"));

        cancelBooking.cancel(visitors.actor(ana), booking, CancelReason.DUTIES);

        assertThat(Mailbox.of(visitors.email(ben)).take("A seat for you: Talk").text())
                .contains("It is kept for you until 2 May 2019, midday");
        list(ben)
                .body(allOf(
                        containsString("Offered to you"),
                        containsString("A seat is kept for you until <strong>2 May 2019")));
        list(cat).body(containsString("You are number 1 of 1 on the waiting list"));
        book(ana).statusCode(422).body(containsString(" is full: the last seat has just been taken"));
        book(ben).statusCode(303);
        assertThat(timetable.booked(session)).isEqualTo(1);
        list(ben).body(allOf(containsString("Cancel or hand over"), not(containsString("Offered to you"))));
    }

    @Test
    void anOfferThatNobodyTakesGoesOnAndSaysWhy() {
        String first = api(ben);
        api(cat);
        cancelBooking.cancel(visitors.actor(ana), booking, CancelReason.DUTIES);
        clock.setLondon("2019-05-02T11:59");
        lapseSeatOffer.lapse(UUID.fromString(first));
        list(ben).body(containsString("Offered to you"));

        clock.setLondon("2019-05-02T12:00");
        lapseSeatOffer.lapse(UUID.fromString(first));

        list(ben)
                .body(allOf(
                        containsString("A seat was kept for you until 2 May 2019, midday. You did not take it"),
                        containsString("Join the waiting list")));
        list(cat).body(containsString("A seat is kept for you until <strong>3 May 2019, midday"));
        assertThat(Mailbox.of(visitors.email(ben))
                        .take("The seat went on: Talk")
                        .text())
                .contains("You can join the waiting list again, at its end");
    }

    @Test
    void aSeatThatIsNotWantedGoesOnAtOnce() {
        String first = api(ben);
        api(cat);
        cancelBooking.cancel(visitors.actor(ana), booking, CancelReason.DUTIES);

        form(ben, "/waiting/" + first + "/end").statusCode(303);

        list(cat).body(containsString("Offered to you"));
        form(ben, "/waiting/" + first + "/end").statusCode(422).body(containsString("no longer on this waiting list"));
        form(ben, "/waiting/" + UUID.randomUUID() + "/end").statusCode(404);
    }

    @Test
    void moreSeatsAreOfferedToThoseWhoWait() {
        api(ben);
        api(cat);

        var team = visitors.actor(visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        changeSession.change(
                team,
                cohort,
                session,
                new SessionPlan(
                        SessionKind.EVENT,
                        null,
                        "Talk",
                        LocalDateTime.parse("2019-05-20T16:00"),
                        LocalDateTime.parse("2019-05-20T17:00"),
                        "",
                        "https://meet.example.org/talk",
                        3));

        list(ben).body(containsString("Offered to you"));
        list(cat).body(containsString("Offered to you"));
    }

    @Test
    void whenTheNoticeHasBegunTheQueueIsClosedAndTheFirstToComeGetsTheSeat() {
        api(ben);
        clock.setLondon("2019-05-18T16:00");
        join(cat).statusCode(422).body(containsString("The waiting list is closed"));

        cancelBooking.cancel(visitors.actor(ana), booking, CancelReason.TRAVEL);

        list(ben).body(allOf(not(containsString("Offered to you")), containsString("1 seat left")));
        book(cat).statusCode(303);
        list(ben).body(containsString("The waiting list is closed. If a seat becomes free now"));
    }

    @Test
    void whoCanBookNeedsNotWait() {
        timetable.capacity(session, 2);
        join(ben).statusCode(422).body(containsString("There are seats left in this session: book one"));
        join(ana).statusCode(422).body(containsString("You have a seat in this session already"));
        join(visitors.person("Nora Nobody")).statusCode(404);
    }

    @Test
    void cancellingAsksWhyAndSaysWhetherItWasInTime() {
        visitors.as(ana)
                .get(path() + "/bookings/" + booking + "/cancellation")
                .then()
                .statusCode(200)
                .body(containsString("Why can you not come?"));
        form(ana, "/bookings/" + booking + "/cancellation")
                .statusCode(422)
                .body(containsString("Select why you cannot come"));
        visitors.as(ana)
                .contentType("application/x-www-form-urlencoded")
                .formParam("reason", "TRAVEL")
                .post(path() + "/bookings/" + booking + "/cancellation")
                .then()
                .statusCode(303);
        visitors.as(ana)
                .get("/account/my-data/sections/bookings")
                .then()
                .body(allOf(containsString("I cannot get there"), containsString("in time")));
        visitors.as(ben)
                .get(path() + "/bookings/" + booking + "/cancellation")
                .then()
                .statusCode(404);
    }

    @Test
    void aSeatIsHandedOverInOneStep() {
        api(cat);
        hand(ana, booking, "nobody@example.org")
                .statusCode(422)
                .body(allOf(
                        containsString("Enter the address of somebody else who takes part in this cohort"),
                        containsString("value=\"nobody@example.org\"")));

        hand(ana, booking, visitors.email(ben)).statusCode(303);

        list(ben).body(containsString("Cancel or hand over"));
        list(cat).body(containsString("You are number 1 of 1"));
        assertThat(timetable.booked(session)).isEqualTo(1);
        var gone = Mailbox.of(visitors.email(ana)).take("Cancelled: Talk").mime();
        assertThat(gone.text("text/calendar")).contains("METHOD:CANCEL", "UID:" + booking, "SEQUENCE:1");
        var theirs = Mailbox.of(visitors.email(ben)).take("Booked: Talk");
        assertThat(theirs.text()).contains("Ana Participant cannot come to Talk and has handed the seat over to you");
        assertThat(theirs.mime().text("text/calendar")).contains("METHOD:REQUEST", "SEQUENCE:0");
        hand(ana, booking, visitors.email(cat)).statusCode(422).body(containsString("cancelled already"));
    }

    @Test
    void theProgrammeSaysHowLongASeatIsKeptWhenNoticeBeginsAndTheDoorOpens() {
        UUID team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String slug = cohorts.slugOf(cohort);
        rules(team, slug, "0", "x", "121")
                .statusCode(422)
                .body(containsString("Enter how many hours before it short notice begins as a whole number"));
        rules(team, slug, "0", "337", "121")
                .statusCode(422)
                .body(allOf(
                        containsString("A seat can be kept from 1 to 168 hours"),
                        containsString("Short notice can begin from 1 to 336 hours before"),
                        containsString("The meeting can open from 0 to 120 minutes before"),
                        containsString("value=\"337\"")));
        api(ben);
        clock.setLondon("2019-05-19T12:00");
        cancelBooking.cancel(visitors.actor(ana), booking, CancelReason.DUTIES);
        list(ben).body(not(containsString("Offered to you")));

        rules(team, slug, "6", "12", "30").statusCode(303);

        list(ben).body(containsString("A seat is kept for you until <strong>19 May 2019, 6pm"));
        UUID seat = bookSeat.book(visitors.actor(ben), session, null);
        join(cat).statusCode(303);
        list(cat)
                .body(allOf(
                        containsString("it is kept for whoever is first, for 6 hours"),
                        containsString("The list closes 12 hours before")));
        visitors.as(ben)
                .get(path() + "/bookings/" + seat + "/cancellation")
                .then()
                .body(containsString("Until 12 hours before the session"));
        clock.setLondon("2019-05-20T15:30");
        visitors.as(ben).get("/join/" + seat).then().statusCode(303);
        String api = "/api/programmes/" + slug + "/seat-rules";
        visitors.script(team).get(api).then().body("noticeHours", equalTo(12));
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("offerHours", 24, "noticeHours", 48, "doorMinutes", 15))
                .put(api)
                .then()
                .statusCode(204);
        visitors.as(ben).get("/join/" + seat).then().statusCode(200).body(containsString("too early"));
    }

    private ValidatableResponse rules(UUID team, String slug, String offer, String notice, String door) {
        return visitors.as(team)
                .contentType("application/x-www-form-urlencoded")
                .formParam("offerHours", offer)
                .formParam("noticeHours", notice)
                .formParam("doorMinutes", door)
                .post("/team/programmes/" + slug + "/seats")
                .then();
    }

    @Test
    void scriptsWaitLeaveAndHandOverToo() {
        String place = api(ben);
        visitors.script(ben)
                .get("/api/me/waiting")
                .then()
                .body("items[0].id", equalTo(place))
                .body("items[0].position", equalTo(1))
                .body("items[0].status", equalTo("WAITING"));
        visitors.script(cat).delete("/api/me/waiting/" + place).then().statusCode(404);
        visitors.script(ben).delete("/api/me/waiting/" + place).then().statusCode(204);
        visitors.script(ben).get("/api/me/waiting").then().body("items", hasSize(0));
        visitors.script(ana)
                .contentType("application/json")
                .body(Map.of("email", visitors.email(cat)))
                .post("/api/bookings/" + booking + "/hand-over")
                .then()
                .statusCode(200);
        visitors.script(cat).get("/api/me/bookings").then().body("total", equalTo(1));
    }

    private ValidatableResponse join(UUID person) {
        return form(person, "/" + session + "/waiting");
    }

    private ValidatableResponse book(UUID person) {
        return form(person, "/" + session + "/booking");
    }

    private ValidatableResponse form(UUID person, String path) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded")
                .post(path() + path)
                .then();
    }

    private ValidatableResponse hand(UUID person, UUID seat, String email) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded")
                .formParam("email", email)
                .post(path() + "/bookings/" + seat + "/hand-over")
                .then();
    }

    private String api(UUID person) {
        return visitors.script(person)
                .contentType("application/json")
                .post("/api/sessions/" + session + "/waiting")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse list(UUID person) {
        return visitors.as(person).get(path()).then().statusCode(200);
    }

    private String path() {
        return "/cohorts/" + cohort + "/my-sessions";
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }
}
