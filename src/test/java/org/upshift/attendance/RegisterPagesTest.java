package org.upshift.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.booking.BookSeat;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.Rivals;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class RegisterPagesTest {
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
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID module;
    private UUID ana;
    private UUID ben;
    private UUID femi;

    @BeforeEach
    void aModuleThatAnaHasBookedAndBenHasNot() {
        clock.setLondon("2019-01-10T12:00");
        cohort = cohorts.openCohort(24);
        module = timetable.module(cohort, "Planning", "2019-01-18");
        ana = participant("Ana Participant");
        ben = participant("Ben Unbooked");
        femi = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
        bookSeat.book(visitors.actor(ana), module, null);
        clock.setLondon("2019-01-18T09:40");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theRegisterShowsEveryoneAndTicksNothingByItself() {
        var page = register(femi)
                .body(allOf(
                        containsString("Ana Participant"),
                        containsString("No booking. Not marked yet"),
                        not(containsString(" checked"))))
                .extract()
                .asString();

        assertThat(page.indexOf("Ana Participant")).isLessThan(page.indexOf("Ben Unbooked"));
    }

    @Test
    void theSheetToPrintHasEveryoneAndNobodysMark() throws IOException {
        save(femi, Map.of(ana, "LATE")).then().statusCode(303);
        register(femi).body(containsString(path() + "/sheet"));

        byte[] pdf = visitors.as(femi)
                .get(path() + "/sheet")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Register of Module 1: Planning", "18 January 2019", "Ana Participant", "Signature")
                    .containsSubsequence("Ben Unbooked", "No booking", "As it was known on 18 January 2019, 9:40am")
                    .doesNotContain("not marked", "Femi");
        }
        visitors.as(ana).get(path() + "/sheet").then().statusCode(403);
        visitors.as(visitors.person("Olu Other", Role.FACILITATOR, cohorts.openCohort(5)))
                .get(path() + "/sheet")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyWhatChangedIsAddedAndItSaysWhoMarked() {
        save(femi, Map.of(ana, "LATE", ben, "ABSENT"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sessions/" + module + "/register"));
        register(femi).body(containsString("Marked “Late” by Femi Facilitator, 18 January 2019, 9:40am"));

        save(femi, shown(Map.of(ana, "PRESENT", ben, "ABSENT"), Map.of(ana, "LATE", ben, "ABSENT"), 1))
                .then()
                .statusCode(303);

        assertThat(marks()).isEqualTo(3);
        register(femi).body(containsString("Marked “Present” by"));
    }

    @Test
    void aCorrectionStandsInTheHistoryWithWhatWasMarkedBefore() {
        save(femi, Map.of(ana, "LATE", ben, "ABSENT")).then().statusCode(303);
        save(femi, shown(Map.of(ana, "PRESENT", ben, "ABSENT"), Map.of(ana, "LATE", ben, "ABSENT"), 1))
                .then()
                .statusCode(303);
        UUID team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));

        visitors.script(team)
                .get("/api/history/session/" + module)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].sentence", equalTo("Femi Facilitator corrected the register of Module 1: Planning"))
                .body("items[0].changes[0].what", equalTo("Ana Participant"))
                .body("items[0].changes[0].before", equalTo("Late"))
                .body("items[0].changes[0].after", equalTo("Present"))
                .body("items[0].effectiveAt", equalTo("2019-01-18T09:30:00Z"))
                .body("items[1].detail", equalTo("2 marks"));
    }

    @Test
    void twoFacilitatorsAtOnceLoseNothing() {
        UUID gus = visitors.person("Gus Second", Role.FACILITATOR, cohort);
        save(femi, Map.of(ana, "PRESENT")).then().statusCode(303);

        save(gus, Map.of(ben, "ABSENT")).then().statusCode(303);
        save(gus, Map.of(ana, "ABSENT"))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Ana Participant was marked “Present” by Femi Facilitator meanwhile"),
                        containsString("value=\"ABSENT\" checked")));

        assertThat(marks()).isEqualTo(2);
        save(gus, Map.of(ana, "PRESENT")).then().statusCode(303);
        assertThat(marks()).isEqualTo(2);
    }

    @Test
    void ofTwentyWhoMarkTheSamePersonAtTheSameMomentOneIsRecorded() {
        var actor = visitors.actor(femi);
        List<Callable<Integer>> attempts = new ArrayList<>();
        IntStream.range(0, 20)
                .forEach(i -> attempts.add(() -> saveRegister.save(
                        actor,
                        module,
                        List.of(new SaveRegister.Choice(ana, i % 2 == 0 ? Attendance.PRESENT : Attendance.LATE, 0)))));

        Rivals.succeed(attempts, RuleViolation.class);

        assertThat(marks()).isEqualTo(1);
    }

    @Test
    void beforeItsDayARegisterIsReadAndNotMarked() {
        clock.setLondon("2019-01-17T23:59");

        register(femi)
                .body(allOf(
                        containsString("The register can be marked from 18 January 2019 on"),
                        not(containsString("type=\"radio\""))));
        save(femi, Map.of(ana, "PRESENT"))
                .then()
                .statusCode(422)
                .body(containsString("The register can be marked from 18 January 2019 on"));
    }

    @Test
    void aParticipantSeesWhatIsRecordedAndTheDaysSoFar() {
        UUID webinar = timetable.webinar(cohort, module, "Reflection", "2019-02-28");
        save(femi, Map.of(ana, "PRESENT")).then().statusCode(303);
        clock.setLondon("2019-02-28T17:00");
        saveRegister.save(visitors.actor(femi), webinar, List.of(new SaveRegister.Choice(ana, Attendance.LATE, null)));

        visitors.as(ana)
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Your attendance"),
                        containsString("<strong>8 hours</strong>"),
                        containsString("Where you stand with the 10 days")));
        visitors.as(ben)
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .body(containsString("Nothing is recorded yet"));
    }

    @Test
    void theFileOfTheMeetingMarksTheRegisterAfterALookAndOnlyOnce() {
        String file = "Name,Email,Join Time,Leave Time,Duration\n" + "Ana," + visitors.email(ana)
                + ",18/01/2019 09:30,18/01/2019 16:30,7h\nSomebody,,18/01/2019 11:30,18/01/2019 16:30,5h\n";
        String path = "/sessions/" + module + "/register/import";
        visitors.as(femi).get(path).then().statusCode(200).body(containsString("Attendance file"));
        visitors.as(femi)
                .multiPart("file", "none.csv", "Mood\ngood\n".getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("must have a table with names and durations"));
        visitors.as(femi)
                .multiPart("file", "attendance.csv", ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE))
                .post(path)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Not matched"), containsString("Not in the file"), containsString("Late")));
        assertThat(marks()).isZero();

        var chosen = new HashMap<String, String>(Map.of(
                "name-0",
                "Ana",
                "person-0",
                ana.toString(),
                "attendance-0",
                "PRESENT",
                "minutes-0",
                "420",
                "name-1",
                "Somebody",
                "person-1",
                "",
                "attendance-1",
                "LATE"));
        chosen.put("minutes-1", "300");
        visitors.as(femi).formParams(chosen).post(path + "/marks").then().statusCode(303);
        assertThat(marks()).isEqualTo(1);
        visitors.as(femi).formParams(chosen).post(path + "/marks").then().statusCode(303);
        assertThat(marks()).isEqualTo(1);
        chosen.put("person-0", "");
        visitors.as(femi)
                .formParams(chosen)
                .post(path + "/marks")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Choose at least one person"), containsString("Somebody")));
        visitors.script(femi)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/sessions/" + module + "/register/import")
                .then()
                .statusCode(200)
                .body("found[0].person", equalTo(ana.toString()))
                .body("found[0].attendance", equalTo("PRESENT"))
                .body("found[1].person", nullValue());
    }

    @Test
    void whoCameLateCountsForTheMinutesThatAreGivenOrInFull() {
        register(femi).body(containsString("counts in full, for 420 minutes, unless you give the minutes"));
        for (String minutes : new String[] {"421", "0", "half"}) {
            save(femi, Map.of(ana, "LATE", "minutes-" + ana, minutes))
                    .then()
                    .statusCode(422)
                    .body(allOf(
                            containsString("id=\"minutes-" + ana + "-error\""),
                            containsString("Enter the minutes of Ana Participant as a whole number from 1 to 420"),
                            containsString("value=\"" + minutes + "\"")));
        }
        save(femi, Map.of(ana, "PRESENT", "minutes-" + ana, "30"))
                .then()
                .statusCode(422)
                .body(containsString("Minutes are only given for somebody who came late or left early"));
        save(femi, Map.of(ana, "LATE", "minutes-" + ana, "half", "minutes-" + ben, "30"))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString(
                                "Enter the minutes of Ana Participant as a whole number from 1 to 420, the length of the session"),
                        containsString("Choose what to record about Ben")));
        save(femi, Map.of("minutes-" + ana, "30"))
                .then()
                .statusCode(422)
                .body(containsString("Choose what to record about Ana Participant"));

        save(femi, Map.of(ana, "LATE", "minutes-" + ana, "210")).then().statusCode(303);
        register(femi)
                .body(allOf(
                        containsString("Marked “Late, 210 minutes” by"),
                        containsString("name=\"was-minutes-" + ana + "\" value=\"210\"")));
        visitors.as(ana).get("/cohorts/" + cohort + "/my-sessions").then().body(containsString("3 hours 30 minutes"));

        save(femi, late(ana, "210", "210", 1)).then().statusCode(303);
        assertThat(marks()).isEqualTo(1);
        save(femi, late(ana, "300", "210", 1)).then().statusCode(303);
        save(femi, late(ana, "", "300", 2)).then().statusCode(303);
        assertThat(marks()).isEqualTo(3);
        visitors.as(ana).get("/cohorts/" + cohort + "/my-sessions").then().body(containsString("<strong>7 hours<"));
    }

    @Test
    void theListOfRegistersCountsWhoCame() {
        save(femi, Map.of(ana, "PRESENT", ben, "ABSENT")).then().statusCode(303);

        visitors.as(femi)
                .get("/cohorts/" + cohort + "/registers")
                .then()
                .statusCode(200)
                .body(allOf(containsString("/sessions/" + module + "/register"), containsString("numeric\">2</td>")));
    }

    @Test
    void onlyFacilitatorsOfTheCohortAndTheTeamAreLetIn() {
        UUID team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        UUID other = visitors.person("Otto Other", Role.FACILITATOR, cohorts.openCohort(5));
        register(team);
        for (String path : new String[] {path(), "/cohorts/" + cohort + "/registers"}) {
            visitors.as(other).get(path).then().statusCode(404);
            visitors.as(ana).get(path).then().statusCode(403);
            visitors.anyone().get(path).then().statusCode(303).header("Location", containsString("/sign-in"));
        }
        save(other, Map.of(ana, "PRESENT")).then().statusCode(404);
        visitors.script(other).get("/api" + path()).then().statusCode(404);
        var stranger = List.of(new SaveRegister.Choice(visitors.person("Nora"), Attendance.PRESENT, null));
        assertThatThrownBy(() -> saveRegister.save(visitors.actor(femi), module, stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void morePeopleNeedNoMoreStatements() {
        String cookie = visitors.signIn(femi);
        Runnable reading = () -> visitors.anyone()
                .cookie(visitors.cookieName(), cookie)
                .get(path())
                .then()
                .statusCode(200);
        long two = statements.during(reading);
        participant("Cleo Third");
        save(femi, Map.of(ana, "PRESENT", ben, "ABSENT")).then().statusCode(303);

        assertThat(statements.during(reading)).isEqualTo(two).isLessThanOrEqualTo(8);
    }

    @Test
    void theApiReadsAndMarks() {
        visitors.script(femi)
                .contentType("application/json")
                .body(Map.of("marks", List.of(Map.of("person", ana.toString(), "attendance", "LEFT_EARLY"))))
                .put("/api" + path())
                .then()
                .statusCode(204);
        visitors.script(femi)
                .get("/api" + path())
                .then()
                .statusCode(200)
                .body("people", hasSize(2))
                .body("people[0].attendance", equalTo("LEFT_EARLY"))
                .body("people[0].minutes", equalTo(420))
                .body("people[0].markedBy", equalTo("Femi Facilitator"))
                .body("people[0].booked", equalTo(true))
                .body("people[1].booked", equalTo(false));
        visitors.script(femi)
                .contentType("application/json")
                .body(Map.of("marks", List.of(Map.of("person", ana.toString(), "attendance", "LATE", "minutes", 25))))
                .put("/api" + path())
                .then()
                .statusCode(204);
        visitors.script(femi).get("/api" + path()).then().body("people[0].minutes", equalTo(25));
        visitors.script(femi)
                .contentType("application/json")
                .body(Map.of("marks", List.of(Map.of("person", ana.toString()))))
                .put("/api" + path())
                .then()
                .statusCode(422);
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }

    private long marks() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(*) from Mark where sessionId = :id", Long.class)
                        .setParameter("id", module)
                        .getSingleResult());
    }

    private ValidatableResponse register(UUID person) {
        return visitors.as(person).get(path()).then().statusCode(200);
    }

    /** Ticks on a page that showed no marks. */
    private Response save(UUID person, Map<?, String> ticked) {
        var form = new HashMap<String, String>();
        ticked.forEach((who, attendance) -> form.put(who instanceof UUID ? "mark-" + who : (String) who, attendance));
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path());
    }

    /** On a page that showed “Late”. */
    private static Map<String, String> late(UUID person, String minutes, String shown, int seen) {
        return Map.of(
                "mark-" + person,
                "LATE",
                "was-" + person,
                "LATE",
                "minutes-" + person,
                minutes,
                "was-minutes-" + person,
                shown,
                "seen-" + person,
                String.valueOf(seen));
    }

    private static Map<String, String> shown(Map<UUID, String> ticked, Map<UUID, String> was, int seen) {
        var form = new HashMap<String, String>();
        ticked.forEach((person, attendance) -> form.put("mark-" + person, attendance));
        was.forEach((person, attendance) -> form.put("was-" + person, attendance));
        was.keySet().forEach(person -> form.put("seen-" + person, String.valueOf(seen)));
        return form;
    }

    private String path() {
        return "/sessions/" + module + "/register";
    }
}
