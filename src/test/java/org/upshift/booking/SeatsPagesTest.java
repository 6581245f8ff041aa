package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class SeatsPagesTest {
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
    JoinWaitingList joinWaitingList;

    @Inject
    AdvanceCohort advanceCohort;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID session;
    private UUID team;

    @BeforeEach
    void aSessionOfTwoSeats() {
        clock.setLondon("2019-05-01T12:00");
        cohort = cohorts.openCohort(24);
        session = timetable.event(cohort, "Talk", "2019-05-20T16:00", "2019-05-20T17:00");
        timetable.capacity(session, 1);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theTeamSeesWhoHasASeatWhoWaitsAndWhoGaveUp() {
        UUID ana = participant("Ana Participant");
        UUID ben = participant("Ben Participant");
        UUID cat = participant("Cat Participant");
        UUID seat = bookSeat.book(visitors.actor(ana), session, null);
        joinWaitingList.join(visitors.actor(ben), session);
        joinWaitingList.join(visitors.actor(cat), session);
        cancelBooking.cancel(visitors.actor(ana), seat, CancelReason.TRAVEL);

        visitors.as(team)
                .get("/cohorts/" + cohort + "/sessions/" + session + "/bookings")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("0 of 1 seats are booked, 1 kept for those who wait"),
                        containsString("Ben Participant"),
                        containsString("Offered until 2 May 2019, midday"),
                        containsString("I cannot get there"),
                        containsString("in time")));
        String path = "/api/cohorts/" + cohort + "/sessions/" + session + "/bookings";
        visitors.script(team).get(path).then().body("total", equalTo(0));
        visitors.script(team)
                .get(path + "/waiting")
                .then()
                .body("items[0].status", equalTo("OFFERED"))
                .body("items[1].name", equalTo("Cat Participant"));
        visitors.script(team)
                .get("/api/cohorts/" + cohort + "/sessions/" + UUID.randomUUID() + "/bookings")
                .then()
                .statusCode(404);
    }

    @Test
    void filesSayTheSameAsThePageForPeopleAndScripts() {
        UUID ana = participant("Ana Participant");
        UUID ben = participant("=Ben Participant");
        UUID cat = participant("Cat Participant");
        UUID seat = bookSeat.book(visitors.actor(ana), session, null);
        joinWaitingList.join(visitors.actor(ben), session);
        joinWaitingList.join(visitors.actor(cat), session);
        String files = "/cohorts/" + cohort + "/sessions/" + session + "/bookings/files/seats.";
        visitors.as(team)
                .get(files + "csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("seats-Talk.csv"))
                .body(containsString(",Booked,"));
        cancelBooking.cancel(visitors.actor(ana), seat, CancelReason.TRAVEL);

        visitors.script(team)
                .get("/api" + files + "csv")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("'=Ben Participant,,Offered,\"1 May 2019, midday\",\"2 May 2019, midday\",,"),
                        containsString("Cat Participant,,Waiting,\"1 May 2019, midday\",,,"),
                        containsString("Ana Participant,,Given up,\"1 May 2019, midday\",,I cannot get there,")));
        visitors.as(team).get(files + "xlsx").then().statusCode(200).header("Content-Type", containsString("sheet"));
        visitors.script(team).get("/api" + files + "xlsx").then().statusCode(200);
        visitors.as(team)
                .get("/cohorts/" + cohort + "/sessions/" + session + "/bookings")
                .then()
                .body(containsString(files + "csv"));
        UUID other = cohorts.openCohort(5);
        visitors.grant(team, Role.TEAM, cohorts.programmeOf(other));
        visitors.as(team)
                .get("/cohorts/" + other + "/sessions/" + session + "/bookings/files/seats.csv")
                .then()
                .statusCode(404);
    }

    @Test
    void moreSeatsNeedNoMoreStatements() {
        String cookie = visitors.signIn(team);
        Runnable reading = () -> visitors.with(cookie)
                .get("/cohorts/" + cohort + "/sessions/" + session + "/bookings")
                .then()
                .statusCode(200);
        bookSeat.book(visitors.actor(participant("Ana Participant")), session, null);
        long one = statements.during(reading);
        joinWaitingList.join(visitors.actor(participant("Ben Participant")), session);
        joinWaitingList.join(visitors.actor(participant("Cat Participant")), session);

        assertThat(statements.during(reading)).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    @Test
    void whenTheCohortIsCancelledEverySeatAndEveryCalendarEntryEnds() {
        UUID ana = participant("Ana Participant");
        UUID ben = participant("Ben Participant");
        bookSeat.book(visitors.actor(ana), session, null);
        joinWaitingList.join(visitors.actor(ben), session);

        advanceCohort.advance(visitors.actor(team), cohort, Phase.Step.CANCEL);

        var mail = Mailbox.of(visitors.email(ana)).take("Cancelled: Talk");
        assertThat(mail.text()).contains("Talk does not take place: the cohort is cancelled");
        assertThat(mail.mime().text("text/calendar")).contains("METHOD:CANCEL");
        assertThat(timetable.booked(session)).isZero();
        assertThat(Mailbox.of(visitors.email(ben)).all()).isEmpty();
        visitors.as(ben)
                .contentType("application/x-www-form-urlencoded")
                .post("/cohorts/" + cohort + "/my-sessions/" + session + "/booking")
                .then()
                .statusCode(422)
                .body(containsString("This cohort is cancelled"));
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }
}
