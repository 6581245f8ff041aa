package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import org.upshift.TestClock;
import org.upshift.booking.BookSeat;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.Invariant;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class AbsencePagesTest {
    private static final String SECRET = "My mother needs me that day";

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
    SaveRegister saveRegister;

    @Inject
    ProgressReport progress;

    @Inject
    ChangeCompletionRule changeRule;

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
    private UUID module;
    private UUID group;
    private UUID ana;
    private UUID team;
    private UUID femi;

    @BeforeEach
    void aModuleWithTwoGroupsThatAnaHasBooked() {
        clock.setLondon("2029-02-01T12:00");
        cohort = cohorts.openCohort(20);
        module = timetable.module(cohort, "Planning", "2029-03-05");
        group = timetable.group(cohort, module, "Planning in the evening", "2029-03-12", 20);
        ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        bookSeat.book(visitors.actor(ana), module, null);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        femi = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
        Mailbox.of(visitors.email(ana)).take();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void whoTellsAheadGivesTheSeatBackAndOnlyTheTeamReadsWhy() {
        visitors.as(ana)
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .body(containsString("/sessions/" + module + "/my-attendance/absence"));
        tell(ana, module, "PERSONAL", SECRET).then().statusCode(303);
        assertThat(timetable.booked(module)).isZero();
        mine(ana, module).body(allOf(containsString(SECRET), containsString("Not decided")));

        clock.setLondon("2029-03-05T10:00");
        register(femi).body(allOf(containsString("Told ahead that they cannot come"), not(containsString(SECRET))));
        visitors.as(femi).get("/cohorts/" + cohort + "/absences").then().statusCode(403);
        visitors.script(femi)
                .get("/api/sessions/" + module + "/register")
                .then()
                .body("people[0].toldAhead", equalTo(true))
                .body(not(containsString(SECRET)));
        mark(module, Attendance.ABSENT);
        mine(ana, module).body(containsString("Absent with notice"));
        register(femi).body(containsString("Marked “Absent, told ahead”"));

        String decision = link(team, "/cohorts/" + cohort + "/absences", "/cohorts/" + cohort + "/absences/");
        visitors.as(team).get(decision).then().statusCode(200).body(containsString(SECRET));
        visitors.as(team).formParam("decision", "").post(decision).then().statusCode(422);
        visitors.as(team)
                .formParams(Map.of("decision", "no", "remark", " "))
                .post(decision)
                .then()
                .statusCode(422)
                .body(containsString("Say why it is not authorised"));
        visitors.as(team)
                .formParams(Map.of("decision", "yes", "remark", "Take care"))
                .post(decision)
                .then()
                .statusCode(303);
        mine(ana, module).body(allOf(containsString("Authorised absence"), containsString("Take care")));
        register(femi).body(not(containsString("uthorised")));
        assertThat(Mailbox.of(visitors.email(ana)).take("authorised").text())
                .contains("Take care")
                .doesNotContain(SECRET);
    }

    @Test
    void cancellingASeatIsTellingAheadAndBookingAgainTakesItBack() {
        tell(ana, module, "", "x").then().statusCode(422).body(containsString("Select why you cannot come"));
        tell(ana, module, "DUTIES", "").then().statusCode(303);
        bookSeat.book(visitors.actor(ana), module, null);
        mine(ana, module).body(not(containsString("Not decided")));
        tell(ana, module, "TRAVEL", "").then().statusCode(303);
        visitors.as(ana)
                .formParam("x", "")
                .post(own(module) + "/absence/withdrawal")
                .then()
                .statusCode(303);
        mine(ana, module).body(allOf(not(containsString("Not decided")), containsString("Nothing yet")));

        clock.setLondon("2029-03-06T09:00");
        mark(module, Attendance.ABSENT);
        tell(ana, module, "TRAVEL", "The train").then().statusCode(303);
        mine(ana, module)
                .body(allOf(
                        containsString("The train"),
                        containsString("<dd class=\"govuk-summary-list__value\">Absent<br>")));
        mark(module, Attendance.PRESENT);
        tell(ana, module, "TRAVEL", "").then().statusCode(422).body(containsString("You are marked “Present”"));
    }

    @Test
    void whatIsCaughtUpIsNeverPresent() {
        changeRule.change(visitors.actor(team), cohorts.programmeOf(cohort), new CompletionRule(1, 0, 0, 1));
        clock.setLondon("2029-03-06T09:00");
        catchUp(Map.of("way", "RECORDING", "minutes", "200", "reflection", "Much"))
                .then()
                .statusCode(422)
                .body(containsString("Only a session in which you are marked absent"));
        mark(module, Attendance.ABSENT);
        catchUp(Map.of("way", "RECORDING", "minutes", "900", "reflection", ""))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Minutes must be between 1 and 420"),
                        containsString("Enter what you take from it"),
                        containsString("value=\"900\"")));
        catchUp(Map.of("way", "RECORDING", "minutes", "200", "reflection", "I learned <much>"))
                .then()
                .statusCode(303);
        catchUp(Map.of("way", "RECORDING", "minutes", "200", "reflection", "Twice"))
                .then()
                .statusCode(422)
                .body(containsString("You have sent this already"));

        String decision = link(team, "/cohorts/" + cohort + "/absences", "/cohorts/" + cohort + "/catch-ups/");
        visitors.as(team).get(decision).then().body(containsString("I learned &lt;much&gt;"));
        visitors.as(femi).get(decision).then().statusCode(403);
        visitors.as(team).formParam("decision", "yes").post(decision).then().statusCode(303);
        visitors.as(team).formParam("decision", "yes").post(decision).then().statusCode(422);

        mine(ana, module).body(allOf(containsString("Caught up, 200 minutes"), containsString("By Tess Team")));
        register(femi).body(containsString("Marked “Caught up, 200 minutes”"));
        visitors.as(femi)
                .get("/cohorts/" + cohort + "/registers")
                .then()
                .body(containsString(
                        "numeric\">1</td>\n    <td class=\"govuk-table__cell govuk-table__cell--numeric\">0</td>\n"
                                + "    <td class=\"govuk-table__cell govuk-table__cell--numeric\">1</td>"));
        visitors.script(ana)
                .get("/api/me/commitments/" + cohort)
                .then()
                .body("attended", equalTo(0))
                .body("caughtUp", equalTo(200))
                .body("minutes", equalTo(200));
        visitors.script(team)
                .get("/api/cohorts/" + cohort + "/completions")
                .then()
                .body("people[0].modules", equalTo(0))
                .body("people[0].modulesCaughtUp", equalTo(1))
                .body("people[0].lacks", hasSize(0));
        assertThat(broken()).isEmpty();

        visitors.as(team)
                .formParams(Map.of("decision", "no", "remark", "It was another session"))
                .post(decision)
                .then()
                .statusCode(303);
        mine(ana, module).body(allOf(containsString("Absent"), containsString("It was another session")));
        assertThat(broken()).isEmpty();
    }

    @Test
    void caughtUpWithoutTheTeamIsFound() {
        clock.setLondon("2029-03-06T09:00");
        mark(module, Attendance.ABSENT);
        assertThat(broken()).isEmpty();
        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery(
                            "insert into attendance_mark (id, session_id, person_id, ordinal, attendance, minutes,"
                                    + " recorded_by_name, recorded_at) values (:id, :session, :ana, 2, 'CAUGHT_UP', 0, '', now())")
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("session", module)
                    .setParameter("ana", ana)
                    .executeUpdate();
            assertThat(brokenHere()).contains("caught-up-is-not-present");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void whoWentToAnotherGroupHasItsTimeOnce() {
        clock.setLondon("2029-03-13T09:00");
        mark(module, Attendance.ABSENT);
        catchUp(Map.of("way", "OTHER_GROUP", "group", group.toString())).then().statusCode(422);
        mark(group, Attendance.PRESENT);
        visitors.as(ana)
                .get(own(module) + "/catch-up")
                .then()
                .statusCode(200)
                .body(containsString("Planning in the evening"));
        catchUp(Map.of("way", "OTHER_GROUP", "group", group.toString())).then().statusCode(303);
        visitors.as(team)
                .formParam("decision", "yes")
                .post(link(team, "/cohorts/" + cohort + "/absences", "/cohorts/" + cohort + "/catch-ups/"))
                .then()
                .statusCode(303);

        visitors.script(ana)
                .get("/api/me/commitments/" + cohort)
                .then()
                .body("minutes", equalTo(420))
                .body("caughtUp", equalTo(0));
        visitors.script(team)
                .get("/api/cohorts/" + cohort + "/completions")
                .then()
                .body("people[0].modules", equalTo(1))
                .body("people[0].modulesCaughtUp", equalTo(0));
        assertThat(broken()).isEmpty();
    }

    @Test
    void aQuestionAboutAMarkIsAnsweredAndTheMarkPutRightWithAReason() {
        clock.setLondon("2029-03-06T09:00");
        ask("Why?").then().statusCode(422).body(containsString("Nothing is recorded about you"));
        mark(module, Attendance.ABSENT);
        ask(" ").then().statusCode(422).body(containsString("Enter what is wrong with the mark"));
        ask("I was there <all day>").then().statusCode(303);
        ask("Again").then().statusCode(422).body(containsString("You have asked already"));
        assertThat(Mailbox.of(visitors.email(femi)).take("question").text()).contains("Ana Participant asks");

        String question =
                link(femi, "/sessions/" + module + "/register", "/sessions/" + module + "/register/questions/");
        visitors.as(femi).get(question).then().body(containsString("I was there &lt;all day&gt;"));
        visitors.as(femi)
                .formParams(Map.of("answer", "", "mark", "PRESENT"))
                .post(question)
                .then()
                .statusCode(422)
                .body(containsString("Enter an answer"));
        visitors.as(femi)
                .formParams(Map.of("answer", "You are right: I mixed you up", "mark", "PRESENT"))
                .post(question)
                .then()
                .statusCode(303);
        visitors.as(femi)
                .formParams(Map.of("answer", "Again", "mark", ""))
                .post(question)
                .then()
                .statusCode(422);

        mine(ana, module).body(allOf(containsString("Present"), containsString("I mixed you up")));
        assertThat(Mailbox.of(visitors.email(ana)).take("Your mark").text()).contains("I mixed you up", "“Present”");
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                                "select reason from attendance_mark where person_id = :ana and ordinal = 2",
                                String.class)
                        .setParameter("ana", ana)
                        .getSingleResult()))
                .isEqualTo("You are right: I mixed you up");
    }

    @Test
    void aCorrectionAfterTheDayNeedsAReason() {
        clock.setLondon("2029-03-06T09:00");
        mark(module, Attendance.ABSENT);
        var typed = Map.of("mark-" + ana, "LATE", "was-" + ana, "ABSENT", "seen-" + ana, "1");
        String path = "/sessions/" + module + "/register";
        visitors.as(femi)
                .formParams(typed)
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Say why you correct what was recorded"));
        visitors.as(femi)
                .formParams(typed)
                .formParam("reason", "Came at noon")
                .post(path)
                .then()
                .statusCode(303);
        mine(ana, module).body(containsString("Came at noon"));
    }

    @Test
    void theApiDoesAllOfIt() {
        String api = "/api/me/sessions/" + module + "/attendance";
        put(ana, api + "/absence", Map.of("reason", "MOVED")).then().statusCode(422);
        put(ana, api + "/absence", Map.of("reason", "PERSONAL", "words", SECRET))
                .then()
                .statusCode(204);
        visitors.script(ana).get(api).then().body("absence.words", equalTo(SECRET));
        String absence = visitors.script(team)
                .get("/api/cohorts/" + cohort + "/absences")
                .then()
                .body("total", equalTo(1))
                .body("items[0].withNotice", equalTo(true))
                .extract()
                .path("items[0].id");
        put(team, "/api/cohorts/" + cohort + "/absences/" + absence + "/decision", Map.of("authorised", true))
                .then()
                .statusCode(204);
        visitors.script(ana).delete(api + "/absence").then().statusCode(204);
        visitors.script(ana).delete(api + "/absence").then().statusCode(422);

        clock.setLondon("2029-03-06T09:00");
        mark(module, Attendance.ABSENT);
        post(ana, api + "/questions", Map.of("question", "Was I not there?"))
                .then()
                .statusCode(201);
        String question = visitors.script(femi)
                .get("/api/sessions/" + module + "/register/questions")
                .then()
                .extract()
                .path("items[0].id");
        put(femi, "/api/sessions/" + module + "/register/questions/" + question + "/answer", Map.of("answer", "No"))
                .then()
                .statusCode(204);
        post(ana, api + "/catch-ups", Map.of("way", "RECORDING", "minutes", 60, "reflection", "Much"))
                .then()
                .statusCode(201);
        String catchUp = visitors.script(team)
                .get("/api/cohorts/" + cohort + "/catch-ups")
                .then()
                .extract()
                .path("items[0].id");
        put(team, "/api/cohorts/" + cohort + "/catch-ups/" + catchUp + "/decision", Map.of("accepted", true))
                .then()
                .statusCode(204);
        visitors.script(ana)
                .get(api)
                .then()
                .body("attendance", equalTo("CAUGHT_UP"))
                .body("minutes", equalTo(60))
                .body("questions[0].answer", equalTo("No"))
                .body("catchUps[0].status", equalTo("ACCEPTED"));
        visitors.script(femi)
                .contentType("application/json")
                .body(Map.of("marks", List.of(Map.of("person", ana, "attendance", "CAUGHT_UP")), "reason", "Trick"))
                .put("/api/sessions/" + module + "/register")
                .then()
                .statusCode(422);
    }

    @Test
    void theTeamEntersWhatSomebodyTellsOnThePhone() {
        String path = "/cohorts/" + cohort + "/enter-absence";
        visitors.as(team).get(path).then().statusCode(200).body(containsString("Ana Participant</option>"));
        visitors.as(team)
                .formParams(Map.of("person", ana, "session", "", "reason", "", "words", SECRET))
                .post(path)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Select the session"),
                        containsString("Select why they cannot come"),
                        containsString(ana + "\" selected"),
                        containsString(SECRET)));

        visitors.as(team)
                .formParams(Map.of("person", ana, "session", module, "reason", "PERSONAL", "words", SECRET))
                .post(path)
                .then()
                .statusCode(303);

        assertThat(timetable.booked(module)).isZero();
        mine(ana, module).body(allOf(containsString(SECRET), containsString("Not decided")));
        assertThat(Mailbox.of(visitors.email(ana)).take("You cannot come to").text())
                .contains("as you told it")
                .doesNotContain(SECRET);
        visitors.script(team)
                .get("/api/history/session/" + module)
                .then()
                .body("items.find { it.action == 'absence-told' }.by.name", equalTo("Tess Team"))
                .body("items.find { it.action == 'absence-told' }.onBehalfOf", equalTo("Ana Participant"));
        clock.setLondon("2029-03-05T10:00");
        register(femi).body(allOf(containsString("Told ahead that they cannot come"), not(containsString(SECRET))));
    }

    @Test
    void scriptsEnterAbsencesToTheSameRules() {
        clock.setLondon("2029-03-05T12:00");
        mark(module, Attendance.PRESENT);
        String path = "/api/cohorts/" + cohort + "/absences";
        enter(path, Map.of("person", ana, "session", module, "reason", "DUTIES"))
                .statusCode(422)
                .body(containsString("correct the register first"));
        enter(path, Map.of("person", ana, "session", group, "reason", "MOVED")).statusCode(422);
        enter(path, Map.of("person", team, "session", group, "reason", "DUTIES"))
                .statusCode(404);
        UUID elsewhere = timetable.module(cohorts.openCohort(5), "Elsewhere", "2029-03-05");
        enter(path, Map.of("person", ana, "session", elsewhere, "reason", "DUTIES"))
                .statusCode(404);
        enter(path, Map.of("person", ana, "session", group, "reason", "DUTIES")).statusCode(201);
        mine(ana, group).body(containsString("Not decided"));
    }

    private io.restassured.response.ValidatableResponse enter(String path, Map<String, Object> body) {
        return visitors.script(team)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    @Test
    void theListsDoNotGrowInStatements() {
        tell(ana, module, "DUTIES", "").then().statusCode(303);
        Runnable reading = () ->
                visitors.as(team).get("/cohorts/" + cohort + "/absences").then().statusCode(200);
        long ofOne = statements.during(reading);
        for (String name : List.of("Ben Participant", "Cat Participant")) {
            UUID other = visitors.person(name);
            takePlace.take(cohort, other);
            tell(other, module, "DUTIES", "").then().statusCode(303);
        }
        assertThat(statements.during(reading)).isEqualTo(ofOne);
    }

    private Response tell(UUID person, UUID session, String reason, String words) {
        return visitors.as(person)
                .formParams(Map.of("reason", reason, "words", words))
                .post(own(session) + "/absence");
    }

    private Response catchUp(Map<String, String> typed) {
        return visitors.as(ana).formParams(typed).post(own(module) + "/catch-up");
    }

    private Response ask(String question) {
        return visitors.as(ana).formParam("question", question).post(own(module) + "/question");
    }

    private void mark(UUID session, Attendance attendance) {
        saveRegister.save(
                visitors.actor(femi),
                session,
                List.of(new SaveRegister.Choice(ana, attendance, null, null)),
                "Put right");
    }

    private io.restassured.response.ValidatableResponse mine(UUID person, UUID session) {
        return visitors.as(person).get(own(session)).then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse register(UUID person) {
        return visitors.as(person)
                .get("/sessions/" + module + "/register")
                .then()
                .statusCode(200);
    }

    private Response put(UUID person, String path, Map<String, ?> body) {
        return visitors.script(person)
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    private Response post(UUID person, String path, Map<String, ?> body) {
        return visitors.script(person)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** The first link of a page that begins like this. */
    private String link(UUID person, String page, String beginning) {
        String html =
                visitors.as(person).get(page).then().statusCode(200).extract().asString();
        String rest = html.substring(html.indexOf("href=\"" + beginning) + 6);
        return rest.substring(0, rest.indexOf('"'));
    }

    private static String own(UUID session) {
        return "/sessions/" + session + "/my-attendance";
    }

    /** The names of those invariants that do not hold. */
    private List<String> broken() {
        return QuarkusTransaction.requiringNew().call(this::brokenHere);
    }

    private List<String> brokenHere() {
        return invariants.stream()
                .filter(invariant -> List.of("ledger-follows-register", "ledger-balance", "caught-up-is-not-present")
                        .contains(invariant.name()))
                .filter(invariant -> !invariant.broken(1).isEmpty())
                .map(Invariant::name)
                .toList();
    }
}
