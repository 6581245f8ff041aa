package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.LettersOnRecord;
import org.upshift.mail.Mailbox;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.TimetableFixture;

/** In 2017, when no other test has sessions. */
@QuarkusTest
@ActivateRequestContext
class RemindersTest {
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
    SendReminders reminders;

    @Inject
    LettersOnRecord letters;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private Actor ana;
    private Actor team;
    private UUID session;

    @BeforeEach
    void aSeatInAMonth() {
        clock.setLondon("2017-03-01T12:00");
        cohort = cohorts.openCohort(24);
        ana = participant("Ana Participant");
        team = visitors.actor(visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        session = timetable.event(cohort, "Talk", "2017-04-03T16:00", "2017-04-03T17:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aWeekAndADayBeforeALetterSaysSoOnceEach() {
        UUID booking = bookSeat.book(ana, session, null);

        assertThat(remindedAt("2017-03-27T15:59:59")).isZero();
        assertThat(remindedAt("2017-03-27T16:00")).isEqualTo(1);
        assertThat(remindedAt("2017-03-27T16:00")).isEqualTo(1);
        assertThat(remindedAt("2017-04-02T15:59:59")).isEqualTo(1);
        assertThat(remindedAt("2017-04-02T16:00")).isEqualTo(2);
        assertThat(remindedAt("2017-04-03T15:59")).isEqualTo(2);
        assertThat(remindedAt("2017-04-03T16:01")).isEqualTo(2);

        assertThat(Mailbox.of(ana.email()).take("Reminder: Talk").text())
                .contains("3 April 2017, 4pm to 5pm", "/join/" + booking, "If you cannot come, cancel now");
    }

    @Test
    void whoBooksLateIsRemindedOnlyOfWhatIsStillToCome() {
        clock.setLondon("2017-03-30T12:00");
        bookSeat.book(ana, session, null);

        assertThat(remindedAt("2017-03-30T12:05")).isZero();
        assertThat(remindedAt("2017-04-02T16:00")).isEqualTo(1);
    }

    @Test
    void itMovesWithTheSessionAndIsNotSentAgain() {
        bookSeat.book(ana, session, null);
        assertThat(remindedAt("2017-03-27T16:00")).isEqualTo(1);
        move("2017-04-20");

        assertThat(remindedAt("2017-04-02T16:00")).isEqualTo(1);
        assertThat(remindedAt("2017-04-13T16:00")).isEqualTo(1);
        assertThat(remindedAt("2017-04-19T16:00")).isEqualTo(2);
    }

    @Test
    void aSessionThatMovesNearerIsAnnouncedByThatLetterAlone() {
        bookSeat.book(ana, session, null);
        clock.setLondon("2017-03-10T12:00");
        move("2017-03-14");

        assertThat(remindedAt("2017-03-10T12:05")).isZero();
        assertThat(remindedAt("2017-03-13T16:00")).isEqualTo(1);
    }

    @Test
    void itStopsWithTheBooking() {
        UUID booking = bookSeat.book(ana, session, null);
        clock.setLondon("2017-03-20T12:00");
        cancelBooking.cancel(ana, booking, CancelReason.DUTIES);

        assertThat(remindedAt("2017-03-27T16:00")).isZero();
    }

    @Test
    void aProgrammeDecidesWhen() {
        var ben = participant("Ben Participant");
        bookSeat.book(ana, session, null);
        bookSeat.book(ben, session, null);
        String slug = cohorts.slugOf(cohort);
        var page = visitors.as(team.id())
                .get("/team/programmes/" + slug + "/reminders")
                .then();
        page.statusCode(200).body(containsString("7 days\n1 day</textarea>"));
        post(slug, "2 hours\nsoon")
                .statusCode(422)
                .body(allOf(
                        containsString("“soon” is not like 7 days, 1 day or 2 hours"),
                        containsString("2 hours\nsoon</textarea>")));
        post(slug, "x".repeat(9000))
                .statusCode(422)
                .body(containsString("“" + "x".repeat(30) + "…” is not like 7 days"));
        post(slug, "2 hours").statusCode(303);

        assertThat(remindedAt("2017-04-02T16:00")).isZero();
        assertThat(remindedAt("2017-04-03T14:00")).isEqualTo(1);
        assertThat(reminded(ben)).isEqualTo(1);
        visitors.as(team.id())
                .get("/history/programme/" + cohorts.programmeOf(cohort))
                .then()
                .body(containsString("changed when people are reminded"));
    }

    @Test
    void scriptsReadAndChangeItToo() {
        String path = "/api/programmes/" + cohorts.slugOf(cohort) + "/reminders";
        visitors.script(team.id()).get(path).then().body("hoursBefore", equalTo(List.of(168, 24)));
        put(path, List.of(48)).statusCode(204);
        visitors.script(team.id()).get(path).then().body("hoursBefore", equalTo(List.of(48)));
        put(path, List.of()).statusCode(204);
        put(path, List.of(0)).statusCode(422);
        put(path, null).statusCode(422);
        visitors.script(ana.id()).get(path).then().statusCode(403);
        visitors.script(visitors.person("Theo Team", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(3))))
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void morePeopleWithSeatsNeedNoMoreStatementsWhenNothingIsDue() {
        bookSeat.book(ana, session, null);
        clock.setLondon("2017-03-28T12:00");
        reminders.send();
        long one = statements.during(() -> reminders.send());
        bookSeat.book(participant("Ben Participant"), session, null);
        bookSeat.book(participant("Cat Participant"), session, null);

        assertThat(statements.during(() -> reminders.send())).isEqualTo(one);
    }

    private ValidatableResponse post(String slug, String leads) {
        return visitors.as(team.id())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("leads", leads)
                .post("/team/programmes/" + slug + "/reminders")
                .then();
    }

    private ValidatableResponse put(String path, List<Integer> hours) {
        var body = hours == null ? Map.<String, Object>of() : Map.<String, Object>of("hoursBefore", hours);
        return visitors.script(team.id())
                .contentType("application/json")
                .body(body)
                .put(path)
                .then();
    }

    private long remindedAt(String london) {
        clock.setLondon(london);
        reminders.send();
        return reminded(ana);
    }

    private long reminded(Actor who) {
        return letters.to(List.of(who.email()), org.hibernate.query.Page.first(50)).stream()
                .filter(letter -> letter.purpose().equals("session-reminder"))
                .count();
    }

    private void move(String day) {
        changeSession.change(
                team,
                cohort,
                session,
                new SessionPlan(
                        SessionKind.EVENT,
                        null,
                        "Talk",
                        LocalDateTime.parse(day + "T16:00"),
                        LocalDateTime.parse(day + "T17:00"),
                        "",
                        "",
                        24));
    }

    private Actor participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return visitors.actor(person);
    }
}
