package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.Invariant;
import org.upshift.mail.Mailbox;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class CommitmentPagesTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    SaveRegister saveRegister;

    @Inject
    ChangeCommitmentRule changeRule;

    @Inject
    AdvanceCohort advance;

    @Inject
    WarnCohort warnCohort;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    @All
    List<Invariant> invariants;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID first;
    private UUID second;
    private UUID ana;
    private UUID team;
    private Actor facilitator;

    @BeforeEach
    void twoModulesOfWhichOneIsOver() {
        clock.setLondon("2027-03-10T12:00");
        cohort = cohorts.openCohort(20);
        first = timetable.module(cohort, "Planning", "2027-03-05");
        second = timetable.module(cohort, "Building", "2027-05-14");
        ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        facilitator = visitors.actor(visitors.person("Femi Facilitator", Role.FACILITATOR, cohort));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theLedgerFollowsTheRegisterAndItsCorrections() {
        mark(Attendance.PRESENT, null);
        assertThat(minutes()).containsExactly(420);
        mark(Attendance.LATE, 300);
        assertThat(minutes()).containsExactly(-420, 300, 420);
        mark(Attendance.ABSENT, null);
        assertThat(minutes()).containsExactly(-420, -300, 300, 420);

        visitors.as(ana)
                .get(mine())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("0 of 10 days"),
                        containsString("Module 1: Planning"),
                        containsString("Reversal"),
                        containsString("by Femi Facilitator")));
        assertThat(brokenHere()).isEmpty();
    }

    @Test
    void aParticipantEntersSelfDirectedTimeAndTakesItBack() {
        visitors.as(ana)
                .formParams(Map.of("what", "Read two books", "givenOn", "2027-03-09", "hours", "3", "minutes", "30"))
                .post(mine() + "/time")
                .then()
                .statusCode(303);
        String page = visitors.as(ana)
                .get(mine())
                .then()
                .body(allOf(containsString("0.5 of 10 days"), containsString("Read two books")))
                .extract()
                .asString();
        String back = page.substring(page.indexOf(mine() + "/time/"));
        back = back.substring(0, back.indexOf('"'));

        UUID ben = visitors.person("Ben Participant");
        takePlace.take(cohort, ben);
        visitors.as(ben).formParam("x", "").post(back).then().statusCode(404);
        visitors.as(ana).formParam("x", "").post(back).then().statusCode(303);
        visitors.as(ana).get(mine()).then().body(allOf(containsString("0 of 10 days"), containsString("Reversed")));
        visitors.as(ana)
                .formParam("x", "")
                .post(back)
                .then()
                .statusCode(422)
                .body(containsString("This time is taken back already"));
        assertThat(brokenHere()).isEmpty();
    }

    @Test
    void allThatIsWrongAboutTimeIsSaidAndWhatWasTypedStays() {
        visitors.as(ana)
                .formParams(Map.of("what", " ", "givenOn", "soon", "hours", "", "minutes", ""))
                .post(mine() + "/time")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter what you did"),
                        containsString("Enter the day as a real date, like 2026-11-22"),
                        containsString("Enter how long it took"),
                        containsString("value=\"soon\""),
                        containsString("<title>Error: Add self-directed time")));
        visitors.as(ana)
                .formParams(Map.of("what", "x", "givenOn", "2027-03-11", "hours", "13", "minutes", ""))
                .post(mine() + "/time")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("The day must be in the past, or today"),
                        containsString("The time must be between 1 minute and 12 hours")));
    }

    @Test
    void aCommunityMeetingCountsOnceTheTeamHasConfirmedIt() {
        rule(new CommitmentRule(3, true, 2, false));
        log("2027-03-08").then().statusCode(303);
        visitors.as(ana)
                .get(mine())
                .then()
                .body(allOf(
                        containsString("Waits for the team"),
                        containsString("Not counted yet: 1 community meeting of"),
                        containsString("0 of 10 days")));
        String list = visitors.as(team)
                .get("/cohorts/" + cohort + "/commitment")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Ana Participant"), containsString("Waits for you")))
                .extract()
                .asString();
        String meeting = list.substring(list.indexOf("/cohorts/" + cohort + "/commitment/meetings/"));
        meeting = meeting.substring(0, meeting.indexOf('"'));
        visitors.as(team).get(meeting).then().statusCode(200).body(containsString("What we learned"));

        visitors.as(team)
                .formParam("remark", "")
                .post(meeting)
                .then()
                .statusCode(422)
                .body(containsString("Select whether it counts"));
        visitors.as(team)
                .formParam("decision", "refuse")
                .post(meeting)
                .then()
                .statusCode(422)
                .body(containsString("Say why it does not count"));
        visitors.as(team).formParam("decision", "confirm").post(meeting).then().statusCode(303);

        assertThat(minutes()).containsExactly(90);
        assertThat(Mailbox.of(visitors.email(ana)).take().text()).contains("8 March 2027 is confirmed");
        visitors.as(ana).get(mine()).then().body(containsString("1 of the 3 meetings that are expected"));

        visitors.as(team)
                .formParams(Map.of("decision", "refuse", "remark", "It was a team meeting"))
                .post(meeting)
                .then()
                .statusCode(303);
        assertThat(minutes()).containsExactly(-90, 90);
        assertThat(Mailbox.of(visitors.email(ana)).take().text()).contains("It was a team meeting");
        visitors.as(ana).get(mine()).then().body(containsString("The team says: It was a team meeting"));
        assertThat(brokenHere()).isEmpty();
    }

    @Test
    void whereTheProgrammeDoesNotConfirmAMeetingCountsAtOnceAndUntilItIsWithdrawn() {
        rule(new CommitmentRule(3, false, 2, false));
        log("2027-03-08").then().statusCode(303);
        assertThat(minutes()).containsExactly(90);

        String page = visitors.as(ana).get(mine()).then().extract().asString();
        String withdraw = page.substring(page.indexOf(mine() + "/meetings/"));
        visitors.as(ana)
                .formParam("x", "")
                .post(withdraw.substring(0, withdraw.indexOf('"')))
                .then()
                .statusCode(303);

        assertThat(minutes()).containsExactly(-90, 90);
        assertThat(brokenHere()).isEmpty();
    }

    @Test
    void allThatIsWrongAboutAMeetingIsSaid() {
        visitors.as(ana)
                .formParams(Map.of("heldOn", "", "hours", "x", "place", "Town <hall>", "people", "many"))
                .post(mine() + "/meetings")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter the date of the meeting"),
                        containsString("Enter the hours as a whole number, 0 or more"),
                        containsString("Enter how many people came as a whole number, 0 or more"),
                        containsString("Enter what was learned"),
                        containsString("Town &lt;hall&gt;")));
    }

    @Test
    void theParticipantIsWarnedOnceWhenItGetsNarrowAndOnceWhenItIsTooLate() {
        rule(new CommitmentRule(0, true, 9, true));
        run();
        warnCohort.warn(cohort);
        Mailbox.of(visitors.email(ana)).staysEmpty();
        mark(Attendance.ABSENT, null);
        warnCohort.warn(cohort);
        assertThat(Mailbox.of(visitors.email(ana)).take().text())
                .contains("You can still reach 10 days", "Module 2: Building", "63 hours of self-directed time");
        warnCohort.warn(cohort);
        rule(new CommitmentRule(0, true, 2, true));
        warnCohort.warn(cohort);
        warnCohort.warn(cohort);

        assertThat(Mailbox.of(visitors.email(ana)).take().text()).contains("you would reach 3 days");
        Mailbox.of(visitors.email(ana)).staysEmpty();
    }

    @Test
    void theTeamSaysWhatTheProgrammeAsksFor() {
        String path = "/team/programmes/" + cohorts.slugOf(cohort) + "/commitment";
        visitors.as(team).get(path).then().statusCode(200).body(containsString("Days and meetings"));
        visitors.as(team)
                .formParams(Map.of("meetings", "none", "selfDirectedDays", "400"))
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Enter how many meetings as a whole number, 0 or more"));
        visitors.as(team)
                .formParams(Map.of("meetings", "4", "selfDirectedDays", "400"))
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Days of self-directed time must be between 0 and 366"));
        visitors.as(team)
                .formParams(Map.of("meetings", "4", "selfDirectedDays", "3", "managers", "yes"))
                .post(path)
                .then()
                .statusCode(303);
        visitors.script(team)
                .get("/api/programmes/" + cohorts.slugOf(cohort) + "/commitment")
                .then()
                .body("meetings", equalTo(4))
                .body("confirmsMeetings", equalTo(false))
                .body("selfDirectedDays", equalTo(3))
                .body("tellsManagers", equalTo(true));
    }

    @Test
    void theApiDoesAllOfIt() {
        rule(new CommitmentRule(3, true, 2, false));
        mark(Attendance.PRESENT, null);
        String own = "/api/me/commitments/" + cohort;
        String entry = visitors.script(ana)
                .contentType("application/json")
                .body(Map.of("givenOn", "2027-03-09", "minutes", 60, "what", "Read"))
                .post(own + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visitors.script(ana).delete(own + "/entries/" + entry).then().statusCode(204);
        String meeting = visitors.script(ana)
                .contentType("application/json")
                .body(Map.of("heldOn", "2027-03-09", "minutes", 60, "place", "Online", "people", 5, "learned", "Much"))
                .post(own + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("confirmed", true))
                .put("/api/cohorts/" + cohort + "/commitments/meetings/" + meeting + "/decision")
                .then()
                .statusCode(204);
        visitors.script(ana)
                .get(own)
                .then()
                .body("minutes", equalTo(480))
                .body("meetings", equalTo(1))
                .body("daysGiven", equalTo("1.1"));
        visitors.script(ana).get(own + "/entries").then().body("total", equalTo(4));
        visitors.script(ana).get(own + "/meetings").then().body("[0].status", equalTo("CONFIRMED"));
        visitors.script(team)
                .get("/api/cohorts/" + cohort + "/commitments")
                .then()
                .body("[0].outlook", equalTo("OUT_OF_REACH"));
        visitors.script(ana).delete(own + "/meetings/" + meeting).then().statusCode(204);
        assertThat(brokenHere()).isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        Runnable reading = () -> visitors.as(team)
                .get("/cohorts/" + cohort + "/commitment")
                .then()
                .statusCode(200);
        Runnable own = () -> visitors.as(ana).get(mine()).then().statusCode(200);
        mark(Attendance.PRESENT, null);
        log("2027-03-08");
        long ofOne = statements.during(reading);
        long ofOwn = statements.during(own);

        for (String name : List.of("Ben Participant", "Cat Participant")) {
            UUID other = visitors.person(name);
            takePlace.take(cohort, other);
            saveRegister.save(
                    facilitator, first, List.of(new SaveRegister.Choice(other, Attendance.PRESENT, null, null)));
        }
        log("2027-03-07");
        mark(Attendance.LATE, 200);

        assertThat(statements.during(reading)).isEqualTo(ofOne);
        assertThat(statements.during(own)).isEqualTo(ofOwn);
        assertThat(ofOne).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ledger-follows-register|insert into attendance_mark (id, session_id, person_id, ordinal, attendance, minutes,"
                        + " recorded_by_name, recorded_at) select cast(:id as uuid), e.session_id, e.person_id, 2, 'LATE', 5, '', e.entered_at"
                        + " from ledger_entry e where e.person_id = :ana and e.session_id is not null and e.minutes > 0",
                "ledger-balance|insert into ledger_entry (id, cohort_id, person_id, kind, minutes, given_on, words, session_id,"
                        + " reverses_id, entered_by_name, entered_at) select cast(:id as uuid), e.cohort_id, e.person_id, e.kind, -5, e.given_on,"
                        + " '', e.session_id, e.id, '', e.entered_at from ledger_entry e where e.person_id = :ana and e.minutes > 0"
                        + " and e.session_id is not null",
                "ledger-follows-meetings|update community_meeting set minutes = 91 where person_id = :ana"
            })
    void eachThatIsBrokenByHandIsNamed(String name, String sql) {
        rule(new CommitmentRule(3, false, 2, false));
        mark(Attendance.PRESENT, null);
        log("2027-03-08").then().statusCode(303);
        assertThat(brokenHere()).isEmpty();

        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery(sql.replace(":id", "'" + UUID.randomUUID() + "'"))
                    .setParameter("ana", ana)
                    .executeUpdate();
            assertThat(brokenHere()).contains(name);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void run() {
        var actor = visitors.actor(team);
        advance.advance(actor, cohort, Phase.Step.CLOSE_APPLICATIONS);
        advance.advance(actor, cohort, Phase.Step.START);
    }

    private void rule(CommitmentRule rule) {
        changeRule.change(visitors.actor(team), cohorts.programmeOf(cohort), rule);
    }

    private void mark(Attendance attendance, Integer minutes) {
        saveRegister.save(
                facilitator, first, List.of(new SaveRegister.Choice(ana, attendance, minutes, null)), "Put right");
    }

    private Response log(String day) {
        return visitors.as(ana)
                .formParams(Map.of(
                        "heldOn",
                        day,
                        "hours",
                        "1",
                        "minutes",
                        "30",
                        "place",
                        "Town hall",
                        "people",
                        "12",
                        "learned",
                        "What we learned"))
                .post(mine() + "/meetings");
    }

    private String mine() {
        return "/cohorts/" + cohort + "/my-commitment";
    }

    /** The minutes of all of Ana's entries, sorted. */
    private List<Integer> minutes() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select e.minutes from LedgerEntry e where e.personId = :person order by e.minutes",
                        Integer.class)
                .setParameter("person", ana)
                .getResultList());
    }

    /** Others may have broken something on purpose: only what is about this test's people. */
    private List<String> brokenHere() {
        return invariants.stream()
                .filter(invariant -> invariant.name().startsWith("ledger-"))
                .filter(invariant -> !invariant.broken(10_000).isEmpty())
                .map(Invariant::name)
                .toList();
    }
}
