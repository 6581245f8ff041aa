package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
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
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class JoinPagesTest {
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
    ChangeSession changeSession;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID ana;
    private UUID event;
    private UUID booking;

    @BeforeEach
    void aSeatInAnOnlineSession() {
        clock.setLondon("2019-05-01T12:00");
        cohort = cohorts.openCohort(24);
        ana = participant("Ana Participant");
        event = timetable.event(cohort, "Talk", "2019-05-02T16:00", "2019-05-02T17:00");
        booking = bookSeat.book(visitors.actor(ana), event, null);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theLinkLeadsToTheMeetingFromAQuarterOfAnHourBeforeUntilTheEnd() {
        clock.setLondon("2019-05-02T15:44:59");
        join(ana, booking)
                .statusCode(200)
                .body(allOf(
                        containsString("It is too early to join"),
                        containsString("You can join from 2 May 2019, 3:45pm"),
                        not(containsString("meet.example.org"))));
        clock.setLondon("2019-05-02T15:45");
        join(ana, booking).statusCode(303).header("Location", equalTo("https://meet.example.org/talk"));
        clock.setLondon("2019-05-02T16:59:59");
        join(ana, booking).statusCode(303);
        clock.setLondon("2019-05-02T17:00");
        join(ana, booking).statusCode(200).body(containsString("This session is over"));
    }

    @Test
    void anotherPlatformNeedsNoOtherLink() {
        change("https://other.example.org/m/1", "Minories, London");
        clock.setLondon("2019-05-02T16:00");
        join(ana, booking).statusCode(303).header("Location", equalTo("https://other.example.org/m/1"));
        change("", "");
        join(ana, booking).statusCode(200).body(containsString("This session is not online"));
    }

    @Test
    void aWebinarWithoutAnAddressYetSaysSo() {
        UUID webinar = timetable.webinar(
                cohort,
                timetable.module(cohort, "Day", "2019-05-01T08:00", "2019-05-01T09:00", 5),
                "Hour",
                "2019-05-02");
        UUID seat = bookSeat.book(visitors.actor(ana), webinar, null);
        timetable.link(webinar, "");
        clock.setLondon("2019-05-02T16:00");
        join(ana, seat).statusCode(200).body(containsString("The online meeting is not ready yet"));
    }

    @Test
    void itOpensOnlyForThoseWhoHaveBooked() {
        clock.setLondon("2019-05-02T15:50");
        UUID ben = participant("Ben Participant");
        join(ben, booking)
                .statusCode(200)
                .body(allOf(
                        containsString("You have not booked this session"), not(containsString("meet.example.org"))));
        bookSeat.book(visitors.actor(ben), event, null);
        join(ben, booking).statusCode(303);

        cancelBooking.cancel(visitors.actor(ana), booking, CancelReason.DUTIES);
        join(ana, booking).statusCode(200).body(containsString("You have not booked this session"));
        join(visitors.person("Nora Nobody"), booking).statusCode(404);
        join(ana, UUID.randomUUID()).statusCode(404);
        visitors.anyone().get("/join/" + booking).then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void scriptsAskInTheSameWay() {
        script(booking)
                .statusCode(200)
                .body("door", equalTo("EARLY"))
                .body("opens", equalTo("2019-05-02T14:45:00Z"))
                .body("closes", equalTo("2019-05-02T16:00:00Z"))
                .body("meeting", nullValue());
        clock.setLondon("2019-05-02T16:00");
        script(booking).body("door", equalTo("OPEN")).body("meeting", equalTo("https://meet.example.org/talk"));
        script(UUID.randomUUID()).statusCode(404);
        visitors.script(ana).get("/api/me/bookings").then().body("items[0].link", containsString("/join/" + booking));
    }

    @Test
    void lookingTakesTwoStatements() {
        String cookie = visitors.signIn(ana);
        assertThat(statements.during(() -> visitors.with(cookie).get("/join/" + booking)))
                .isEqualTo(2);
    }

    private ValidatableResponse join(UUID person, UUID seat) {
        return visitors.as(person).get("/join/" + seat).then();
    }

    private ValidatableResponse script(UUID seat) {
        return visitors.script(ana).get("/api/bookings/" + seat + "/joining").then();
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }

    private void change(String link, String place) {
        var team = visitors.actor(visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        changeSession.change(
                team,
                cohort,
                event,
                new SessionPlan(
                        SessionKind.EVENT,
                        null,
                        "Talk",
                        LocalDateTime.parse("2019-05-02T16:00"),
                        LocalDateTime.parse("2019-05-02T17:00"),
                        place,
                        link,
                        24));
    }
}
