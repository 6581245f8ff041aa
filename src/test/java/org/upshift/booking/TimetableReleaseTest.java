package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
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
import org.upshift.mail.Mailbox;
import org.upshift.mail.ReceivedMail;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.CreateCohort;
import org.upshift.programme.EligibilityRule;
import org.upshift.timetable.ChooseFacilitators;
import org.upshift.timetable.TimetableFixture;

/** A timetable that was released changes by versions, and each person hears once what that changes for them. */
@QuarkusTest
class TimetableReleaseTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    CreateCohort createCohort;

    @Inject
    TimetableFixture timetable;

    @Inject
    ChooseFacilitators chooseFacilitators;

    @Inject
    TakePlace takePlace;

    @Inject
    BookSeat bookSeat;

    @Inject
    CancelBooking cancelBooking;

    @Inject
    JoinWaitingList joinWaitingList;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID planning;
    private UUID vitality;
    private UUID talk;
    private UUID team;
    private UUID ana;
    private UUID ben;
    private UUID cat;

    @BeforeEach
    void aTimetableThatIsReleased() {
        clock.setLondon("2019-01-02T12:00");
        cohort = cohorts.openCohort(24, LocalDateTime.parse("2019-01-10T23:59:59"), EligibilityRule.ANY);
        planning = timetable.module(cohort, "Planning", "2019-03-18");
        vitality = timetable.module(cohort, "Vitality", "2019-04-12");
        talk = timetable.event(cohort, "Talk", "2019-05-20T16:00", "2019-05-20T17:00");
        timetable.capacity(talk, 1);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        ana = participant("Ana Participant");
        ben = participant("Ben Participant");
        cat = participant("Cat Participant");
        release("").statusCode(201).body("version", equalTo(1));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void whatIsKeptIsSeenByNobodyElseUntilItIsReleased() {
        seat(ana, vitality);
        keep(vitality, Map.of("date", "2019-04-19")).statusCode(303);

        visitors.as(team)
                .get(sessions())
                .then()
                .body(allOf(
                        containsString("19 April 2019"),
                        containsString("Changed, not released"),
                        containsString("When until now: 12 April 2019, 9:30am to 4:30pm"),
                        containsString("Everybody reads version 1")));
        visitors.as(team).get(path(vitality)).then().body(containsString("value=\"2019-04-19\""));
        visitors.as(team).get(cohortPath()).then().body(containsString("3 sessions, 1 not released"));
        starts(vitality, "2019-04-12T09:30:00");
        visitors.as(ana).get(mySessions()).then().body(not(containsString("19 April 2019")));
        assertThat(mailbox(ana).all()).isEmpty();

        release("The hall is being painted").statusCode(201).body("version", equalTo(2));

        starts(vitality, "2019-04-19T09:30:00");
        assertThat(mailbox(ana).take("Changed: Module 2: Vitality").text())
                .contains("Version 2 of the timetable", "The team says: The hall is being painted")
                .contains("When: 19 April 2019, 9:30am to 4:30pm\n  (until now: 12 April 2019, 9:30am to 4:30pm)");
        visitors.as(team).get(sessions()).then().body(not(containsString("not released")));
    }

    @Test
    void eachPersonHasOneLetterWithExactlyWhatChangesForThem() {
        var femi = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
        chooseFacilitators.choose(visitors.actor(team), cohort, vitality, Set.of(femi));
        mailbox(femi).take("You facilitate");
        seat(ana, planning);
        seat(ana, vitality);
        seat(ana, talk);
        joinWaitingList.join(visitors.actor(ben), talk);
        seat(cat, planning);
        keep(vitality, Map.of("place", "Room 2")).statusCode(303);
        keep(talk, event(Map.of("title", "A better talk", "capacity", "1"))).statusCode(303);

        preview().body("letters", equalTo(3), "changes.change", contains("CHANGED", "CHANGED"));
        release("").statusCode(201);

        var letter = mailbox(ana).take("Changed: 2 of your sessions");
        assertThat(letter.text())
                .contains("Where: Room 2\n  (until now: Minories, London)")
                .contains("Session: A better talk\n  (until now: Talk)")
                .doesNotContain("Planning");
        assertThat(letter.mime().shape()).doesNotContain("calendar");
        assertThat(calendar(mailbox(ana).take("Calendar: Module 2: Vitality"))).contains("SEQUENCE:1", "Room 2");
        assertThat(calendar(mailbox(ana).take("Calendar: A better talk"))).contains("SEQUENCE:1");
        assertThat(mailbox(ben).take("Changed: A better talk").text())
                .contains("You are on its waiting list", "Session: A better talk");
        assertThat(mailbox(femi).take("Changed: Module 2: Vitality").text())
                .contains("You facilitate it", "Where: Room 2")
                .doesNotContain("Join online", "cancel if you cannot come");
        for (UUID person : List.of(ana, ben, cat, femi)) {
            assertThat(mailbox(person).all()).isEmpty();
        }
    }

    @Test
    void aCancelledSessionEndsItsSeatsAndItsWaitingList() {
        seat(ana, talk);
        joinWaitingList.join(visitors.actor(ben), talk);
        visitors.as(team)
                .contentType("application/x-www-form-urlencoded")
                .formParam("seen", "")
                .post(path(talk) + "/removal")
                .then()
                .statusCode(303);
        visitors.as(team).get(path(talk) + "/removal").then().statusCode(200);

        visitors.as(team)
                .get(releasing())
                .then()
                .body(allOf(
                        containsString("Cancelled: Talk"),
                        containsString("Talk: 1 booking is cancelled, and the waiting list of 1 person ends"),
                        containsString("2 people get a letter each")));
        release("").statusCode(201);

        var mail = mailbox(ana).take("Cancelled: Talk");
        assertThat(mail.text()).contains("It does not take place. Your seat is cancelled with it.");
        assertThat(calendar(mail)).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(mailbox(ben).take("Cancelled: Talk").text()).contains("Nobody waits for it any more");
        visitors.script(ana).get("/api/me/bookings").then().body("total", equalTo(0));
        visitors.script(team).get("/api" + path(talk)).then().statusCode(404);
        assertThat(timetable.booked(talk)).isZero();
    }

    @Test
    void aNewSessionForEveryoneIsBookedAndToldWithTheRest() {
        seat(ana, vitality);
        keep(vitality, Map.of("place", "Room 2")).statusCode(303);
        post(
                        sessions(),
                        event(Map.of("title", "Celebration", "date", "2019-06-21", "everyone", "yes", "capacity", "2")))
                .statusCode(303);
        preview().body("obstacles", hasItem(containsString("not enough seats for everyone: 3 more people need one")));
        release("").statusCode(422);
        String celebration = preview().extract().path("changes.find { it.name == 'Celebration' }.session");
        visitors.as(team)
                .get(sessions() + "/" + celebration)
                .then()
                .statusCode(200)
                .body(containsString("Celebration"));
        keep(
                        UUID.fromString(celebration),
                        event(Map.of("title", "Celebration", "date", "2019-06-21", "everyone", "yes", "capacity", "9")))
                .statusCode(303);

        preview().body("letters", equalTo(3), "effects", hasItem("Celebration: 3 people get a seat"));
        release("").statusCode(201);

        assertThat(mailbox(ana).take("Changed: 2 of your sessions").text())
                .contains("Celebration", "You have a seat in it", "Where: Room 2");
        assertThat(calendar(mailbox(ben).take("Booked: Celebration"))).contains("METHOD:REQUEST", "SEQUENCE:0");
        visitors.script(cat).get("/api/me/bookings").then().body("total", equalTo(1));
    }

    @Test
    void aReleaseThatIsAnotherThanTheOneLookedAtIsRefused() {
        keep(vitality, Map.of("date", "2019-04-19")).statusCode(303);
        String agreed = preview().extract().path("agreed");
        seat(ana, vitality);

        post("/api" + cohortPath() + "/timetable/releases", Map.of("agreed", agreed), 409);
        visitors.as(team)
                .formParams(Map.of("agreed", agreed, "note", "What I typed"))
                .post(releasing())
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Someone changed this while you were working on it"),
                        containsString("What I typed"),
                        containsString("1 person gets a letter")));
        starts(vitality, "2019-04-12T09:30:00");
        assertThat(mailbox(ana).all()).isEmpty();

        String again = preview().extract().path("agreed");
        post("/api" + cohortPath() + "/timetable/releases", Map.of("agreed", again), 201);
        post("/api" + cohortPath() + "/timetable/releases", Map.of("agreed", again), 201);
        mailbox(ana).take("Changed");
        assertThat(mailbox(ana).all()).isEmpty();
        versions(team).body("total", equalTo(2));
    }

    @Test
    void anUrgentChangeIsReleasedAtOnceAndTakesAwayNothingThatOthersHaveKept() {
        seat(ana, planning);
        keep(vitality, Map.of("date", "2019-04-19")).statusCode(303);
        keep(planning, Map.of("title", "Planning", "date", "2019-03-18", "place", "Room 9", "now", "yes"))
                .statusCode(303);

        mailbox(ana).take("Changed: Module 1: Planning");
        versions(team).body("total", equalTo(2), "items[0].changes.name", contains("Module 1: Planning"));
        starts(vitality, "2019-04-12T09:30:00");

        visitors.script(team)
                .contentType("application/json")
                .body(json("Vitality", "2019-04-26"))
                .put("/api" + path(vitality))
                .then()
                .statusCode(422)
                .body("code", equalTo("session-has-draft"));
        keep(vitality, Map.of("date", "2019-04-26", "seen", "")).statusCode(422).body(containsString("2019-04-26"));
        visitors.script(team)
                .delete("/api" + cohortPath() + "/timetable/drafts/" + vitality)
                .then()
                .statusCode(204);
        visitors.script(team)
                .contentType("application/json")
                .body(json("Vitality", "2019-04-26"))
                .put("/api" + path(vitality))
                .then()
                .statusCode(204);
        starts(vitality, "2019-04-26T09:30:00");
        versions(team).body("total", equalTo(3));
        keep(vitality, Map.of("date", "2019-04-26")).statusCode(303);
        preview().body("obstacles", contains("Nothing has changed since the last release"));
    }

    @Test
    void theApiKeepsWhatIsADraftAndWarnsOfClashes() {
        seat(ana, planning);
        seat(ana, vitality);
        visitors.script(team)
                .contentType("application/json")
                .body(json("Vitality", "2019-03-18"))
                .put("/api" + path(vitality) + "?draft=true")
                .then()
                .statusCode(204);
        starts(vitality, "2019-04-12T09:30:00");
        preview()
                .body(
                        "changes.session",
                        hasItem(vitality.toString()),
                        "warnings.warning",
                        hasItem(containsString("1 person also has a seat in Module")));
        visitors.as(team).get(releasing()).then().body(containsString("At the same time as"));

        String location = visitors.script(team)
                .contentType("application/json")
                .body(json("Value", "2019-06-07"))
                .post("/api" + sessions() + "?draft=true")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/api/"));
        visitors.script(team).get(path).then().statusCode(404);
        visitors.script(team)
                .delete("/api" + path(planning) + "?draft=true")
                .then()
                .statusCode(204);
        release("").statusCode(201);
        visitors.script(team).get(path).then().statusCode(200).body("number", equalTo(2));
        visitors.script(team).get("/api" + path(planning)).then().statusCode(404);
    }

    @Test
    void whatCanNoLongerBeIsSaidBeforeItIsReleased() {
        keep(vitality, Map.of("capacity", "1")).statusCode(303);
        seat(ana, vitality);
        seat(ben, vitality);

        visitors.as(team)
                .get(releasing())
                .then()
                .body(allOf(
                        containsString("It cannot be released as it is"),
                        containsString("Vitality: Seats must be 2 or more")));
        release("").statusCode(422).body("code", equalTo("capacity-below-booked"));
        visitors.as(team)
                .contentType("application/x-www-form-urlencoded")
                .post(cohortPath() + "/timetable/drafts/" + vitality + "/discard")
                .then()
                .statusCode(303);
        visitors.as(team)
                .get(cohortPath() + "/timetable/drafts/" + vitality + "/discard")
                .then()
                .statusCode(200);
        visitors.as(team).get(releasing()).then().body(containsString("Nothing has changed since the last release"));
        visitors.as(team)
                .formParams(Map.of("agreed", "", "note", "x".repeat(1001)))
                .post(releasing())
                .then()
                .statusCode(422)
                .body(containsString("Note must be 1,000 characters or fewer"));
    }

    @Test
    void everybodyInTheCohortReadsWhatHasChangedAndNobodyElse() {
        keep(vitality, Map.of("date", "2019-04-19", "capacity", "30")).statusCode(303);
        release("We had to move").statusCode(201);

        String path = cohortPath() + "/timetable/changes";
        visitors.as(ana)
                .get(path)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Version 2, 2 January 2019, midday"),
                        containsString("We had to move"),
                        containsString("from 12 April 2019, 9:30am to 4:30pm"),
                        not(containsString("Seats")),
                        not(containsString("Tess Team"))));
        visitors.as(team).get(path).then().body(allOf(containsString("Seats"), containsString("Tess Team")));
        visitors.as(ana).get(mySessions()).then().body(containsString(path));
        versions(ana)
                .body(
                        "items[0].version", equalTo(2),
                        "items[0].releasedBy", nullValue(),
                        "items[0].changes[0].fields.field", contains("When"),
                        "items[1].changes", hasSize(3));
        versions(team).body("items[0].changes[0].fields.field", contains("When", "Seats"));
        var stranger = visitors.person("Nora Nobody");
        visitors.as(stranger).get(path).then().statusCode(404);
        visitors.script(stranger)
                .get("/api" + cohortPath() + "/timetable/releases")
                .then()
                .statusCode(404);
    }

    @Test
    void moreVersionsAndMoreChangesNeedNoMoreStatements() {
        String cookie = visitors.signIn(team);
        Runnable changes = () -> visitors.with(cookie)
                .get(cohortPath() + "/timetable/changes")
                .then()
                .statusCode(200);
        Runnable preview = () -> visitors.with(cookie).get(releasing()).then().statusCode(200);
        keep(planning, Map.of("title", "Planning", "date", "2019-03-18", "place", "Room 1"))
                .statusCode(303);
        long versionsOnce = statements.during(changes);
        long previewOnce = statements.during(preview);
        release("").statusCode(201);
        keep(planning, Map.of("title", "Planning", "date", "2019-03-18", "place", "Room 2"))
                .statusCode(303);
        release("").statusCode(201);
        keep(planning, Map.of("title", "Planning", "date", "2019-03-18", "place", "Room 3"))
                .statusCode(303);
        keep(vitality, Map.of("place", "Room 3")).statusCode(303);
        keep(talk, event(Map.of("capacity", "1", "place", "Room 3"))).statusCode(303);

        assertThat(statements.during(changes)).isEqualTo(versionsOnce);
        assertThat(statements.during(preview)).isEqualTo(previewOnce);
    }

    @Test
    void aCohortThatIsPreparedChangesAtOnceAndOpensWithItsFirstVersion() {
        UUID planned = createCohort.create(
                visitors.actor(team), cohorts.programmeOf(cohort), "Autumn", 20, LocalDate.parse("2019-02-28"));
        UUID module = timetable.module(planned, "Planning", "2019-09-20");
        String path = "/cohorts/" + planned + "/sessions";
        visitors.as(team).get(path).then().body(containsString("This timetable is being prepared"));
        post(path + "/" + module, form(Map.of("date", "2019-09-27"))).statusCode(303);
        starts(planned, module, "2019-09-27T09:30:00");

        visitors.as(team)
                .formParam("step", "OPEN_APPLICATIONS")
                .post("/cohorts/" + planned + "/steps")
                .then()
                .statusCode(303);

        visitors.script(team)
                .get("/api/cohorts/" + planned + "/timetable/releases")
                .then()
                .body("items.version", contains(1), "items[0].changes.change", contains("NEW"));
        post(path + "/" + module, form(Map.of("date", "2019-10-04"))).statusCode(303);
        starts(planned, module, "2019-09-27T09:30:00");
    }

    private ValidatableResponse release(String note) {
        String agreed = preview().extract().path("agreed");
        return visitors.script(team)
                .contentType("application/json")
                .body(Map.of("agreed", agreed, "note", note))
                .post("/api" + cohortPath() + "/timetable/releases")
                .then();
    }

    private ValidatableResponse preview() {
        return visitors.script(team)
                .contentType("application/json")
                .body(Map.of("dryRun", true))
                .post("/api" + cohortPath() + "/timetable/releases")
                .then()
                .statusCode(200);
    }

    private void post(String path, Map<String, Object> body, int status) {
        visitors.script(team)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(status);
    }

    private ValidatableResponse versions(UUID who) {
        return visitors.script(who)
                .get("/api" + cohortPath() + "/timetable/releases")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse keep(UUID session, Map<String, String> typed) {
        return post(path(session), form(typed));
    }

    private ValidatableResponse post(String path, Map<String, String> form) {
        return visitors.as(team).formParams(form).post(path).then();
    }

    private static Map<String, String> form(Map<String, String> typed) {
        var form = new HashMap<>(Map.of(
                "kind", "MODULE",
                "title", "Vitality",
                "date", "2019-04-12",
                "starts", "09:30",
                "ends", "16:30",
                "place", "Minories, London",
                "link", "https://meet.example.org/vitality",
                "capacity", "24"));
        form.putAll(typed);
        return form;
    }

    private static Map<String, String> event(Map<String, String> typed) {
        var form = new HashMap<>(Map.of(
                "kind", "EVENT",
                "title", "Talk",
                "date", "2019-05-20",
                "starts", "16:00",
                "ends", "17:00",
                "link", "https://meet.example.org/talk"));
        form.putAll(typed);
        return form(form);
    }

    private static Map<String, Object> json(String title, String day) {
        return Map.of(
                "kind",
                "MODULE",
                "title",
                title,
                "starts",
                day + "T09:30:00",
                "ends",
                day + "T16:30:00",
                "place",
                "Minories, London",
                "link",
                "https://meet.example.org/vitality",
                "capacity",
                24);
    }

    private void starts(UUID session, String at) {
        starts(cohort, session, at);
    }

    private void starts(UUID of, UUID session, String at) {
        visitors.script(team)
                .get("/api/cohorts/" + of + "/sessions/" + session)
                .then()
                .statusCode(200)
                .body("starts", equalTo(at));
    }

    private void seat(UUID person, UUID session) {
        bookSeat.book(visitors.actor(person), session, null);
        mailbox(person).take("Booked");
    }

    private Mailbox mailbox(UUID person) {
        return Mailbox.of(visitors.email(person));
    }

    private static String calendar(ReceivedMail mail) {
        String text = mail.mime().text("text/calendar");
        assertThat(Biweekly.parse(text).first().getEvents()).hasSize(1);
        return text;
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }

    private String cohortPath() {
        return "/cohorts/" + cohort;
    }

    private String sessions() {
        return cohortPath() + "/sessions";
    }

    private String mySessions() {
        return cohortPath() + "/my-sessions";
    }

    private String releasing() {
        return cohortPath() + "/timetable/release";
    }

    private String path(UUID session) {
        return sessions() + "/" + session;
    }
}
