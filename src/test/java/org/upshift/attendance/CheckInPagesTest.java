package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.booking.BookSeat;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class CheckInPagesTest {
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
    EntityManager entities;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID module;
    private UUID other;
    private UUID ana;
    private UUID femi;

    @BeforeEach
    void twoSessionsAtOneTime() {
        clock.setLondon("2027-03-05T09:30");
        cohort = cohorts.openCohort(20);
        module = timetable.module(cohort, "Planning", "2027-03-05");
        other = timetable.event(cohort, "Talk", "2027-03-05T09:30", "2027-03-05T16:30");
        ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        clock.setLondon("2027-03-05T08:00");
        bookSeat.book(visitors.actor(ana), module, null);
        clock.setLondon("2027-03-05T09:30");
        femi = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aParticipantMarksThemselvesByTheCodeThatIsShown() {
        visitors.as(ana).get(mine(module)).then().statusCode(200).body(containsString("Check-in is not open"));
        visitors.as(femi).formParam("x", "").post(path(module)).then().statusCode(303);
        visitors.as(ana).get("/cohorts/" + cohort + "/my-sessions").then().body(containsString(mine(module)));
        String code = visitors.script(femi)
                .get("/api/sessions/" + module + "/check-in")
                .then()
                .body("open", equalTo(true))
                .extract()
                .path("code");
        visitors.as(femi)
                .get(path(module))
                .then()
                .header("Refresh", equalTo("20"))
                .body(allOf(containsString(code), containsString(mine(module))));

        visitors.as(ana)
                .formParam("code", "")
                .post(mine(module))
                .then()
                .statusCode(422)
                .body(containsString("Enter the code"));
        clock.setLondon("2027-03-05T09:31");
        visitors.as(ana).formParam("code", code).post(mine(module)).then().statusCode(303);

        assertThat(marks()).containsExactly("PRESENT 420");
        visitors.as(ana)
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .body(
                        not(containsString(mine(module))),
                        containsString(">Checked in<"),
                        not(containsString(">Booked<")));
        assertThat(visitors.as(ana)
                        .formParam("code", "000000")
                        .post(mine(module))
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"))
                .endsWith(mine(module));
        visitors.as(ana)
                .get(mine(module))
                .then()
                .body(
                        containsString("You are checked in"),
                        containsString("Present, recorded on 5 March 2027, 9:31am"),
                        not(containsString("name=\"code\"")));
        visitors.script(ana)
                .contentType("application/json")
                .body(Map.of("code", "000000"))
                .post("/api/sessions/" + module + "/check-in")
                .then()
                .statusCode(422)
                .body("detail", equalTo("You are marked already: Present"));
        visitors.as(ana).get("/cohorts/" + cohort + "/my-commitment").then().body(containsString("1 of 10 days"));
        visitors.as(femi).formParam("x", "").post(path(module) + "/end").then().statusCode(303);
        visitors.as(ana).get(mine(module)).then().body(containsString("You are checked in"));
        clock.setLondon("2027-03-06T09:00");
        visitors.as(ana)
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .body(containsString(">Attended<"), not(containsString(">Booked<")));
    }

    /** Check-in lets in whoever has a place in the cohort; so the way there is shown to them. */
    @Test
    void whoHasNoSeatFindsTheWayToCheckInWhileItIsOpen() {
        var list = "/cohorts/" + cohort + "/my-sessions";
        visitors.as(ana).get(list).then().body(not(containsString(mine(other))));

        visitors.as(femi).formParam("x", "").post(path(other)).then().statusCode(303);

        visitors.as(ana).get(list).then().body(containsString(mine(other)));
        visitors.as(femi)
                .get(path(other))
                .then()
                .body(
                        containsString("Your sessions and days"),
                        containsString("<svg class=\"upshift-qr\""),
                        containsString(mine(other)));
    }

    @Test
    void onAnotherDayThePageSaysWhenInsteadOfAButton() {
        clock.setLondon("2027-03-04T09:30");
        visitors.as(femi)
                .get(path(module))
                .then()
                .statusCode(200)
                .body(
                        containsString("Check-in can only be open on the day of the session, 5 March 2027"),
                        not(containsString("Open check-in")));
    }

    @Test
    void aCodeOfOneSessionNeverMarksAnother() {
        visitors.as(femi).formParam("x", "").post(path(module)).then().statusCode(303);
        visitors.as(femi).formParam("x", "").post(path(other)).then().statusCode(303);
        String code = visitors.script(femi)
                .get("/api/sessions/" + module + "/check-in")
                .then()
                .extract()
                .path("code");

        visitors.as(ana)
                .formParam("code", code)
                .post(mine(other))
                .then()
                .statusCode(422)
                .body(containsString("This is not the code of this session now"));
        assertThat(marks()).isEmpty();
    }

    @Test
    void whoComesLaterIsLateForTheRest() {
        visitors.script(femi)
                .contentType("application/json")
                .body(Map.of("open", true))
                .put("/api/sessions/" + module + "/check-in")
                .then()
                .statusCode(204);
        clock.setLondon("2027-03-05T10:30");
        String code = visitors.script(femi)
                .get("/api/sessions/" + module + "/check-in")
                .then()
                .extract()
                .path("code");
        visitors.script(ana)
                .contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/sessions/" + module + "/check-in")
                .then()
                .statusCode(204);

        assertThat(marks()).containsExactly("LATE 360");
    }

    @Test
    void nobodyTriesManyCodes() {
        visitors.as(femi).formParam("x", "").post(path(module)).then().statusCode(303);
        for (int i = 0; i < 8; i++) {
            visitors.as(ana)
                    .formParam("code", "x" + i)
                    .post(mine(module))
                    .then()
                    .statusCode(422);
        }
        visitors.as(ana).formParam("code", "x").post(mine(module)).then().statusCode(429);
    }

    @Test
    void checkInIsOpenOnTheDayAlone() {
        clock.setLondon("2027-03-04T09:30");
        visitors.as(femi)
                .formParam("x", "")
                .post(path(module))
                .then()
                .statusCode(422)
                .body(containsString("Check-in can be open on the day of the session"));
        clock.setLondon("2027-03-05T09:30");
        visitors.as(femi).formParam("x", "").post(path(module)).then().statusCode(303);
        clock.setLondon("2027-03-05T16:30");
        visitors.as(ana).get(mine(module)).then().body(containsString("Check-in is not open"));
    }

    private static String path(UUID session) {
        return "/sessions/" + session + "/check-in";
    }

    private static String mine(UUID session) {
        return "/sessions/" + session + "/my-check-in";
    }

    private List<String> marks() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select concat(cast(m.attendance as string), ' ', cast(m.minutes as string)) from Mark m"
                                + " where m.personId = :person",
                        String.class)
                .setParameter("person", ana)
                .getResultList());
    }
}
