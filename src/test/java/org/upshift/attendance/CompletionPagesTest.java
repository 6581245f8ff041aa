package org.upshift.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.Invariant;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class CompletionPagesTest {
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
    ChangeCompletionRule changeRule;

    @Inject
    AdvanceCohort advance;

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
    private UUID ana;
    private UUID ben;
    private UUID team;

    @BeforeEach
    void twoParticipantsOfWhomOneCame() {
        clock.setLondon("2027-03-10T12:00");
        cohort = cohorts.openCohort(20);
        module = timetable.module(cohort, "Planning", "2027-03-05");
        ana = visitors.person("Ana Participant");
        ben = visitors.person("Ben Participant");
        takePlace.take(cohort, ana);
        takePlace.take(cohort, ben);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        var actor = visitors.actor(team);
        advance.advance(actor, cohort, Phase.Step.CLOSE_APPLICATIONS);
        advance.advance(actor, cohort, Phase.Step.START);
        changeRule.change(actor, cohorts.programmeOf(cohort), new CompletionRule(1, 0, 0));
        saveRegister.save(
                actor,
                module,
                List.of(
                        new SaveRegister.Choice(ana, Attendance.LATE, 300, null),
                        new SaveRegister.Choice(ben, Attendance.ABSENT, null, null)));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void allWhoMeetTheRuleCompleteAtOnceAndHaveACertificateThatAnyoneCanCheck() throws IOException {
        visitors.as(team)
                .get(path())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Whoever attended at least 1 module completes the programme"),
                        containsString("Complete the 1 who meets the rule"),
                        containsString("Lacks 1 module")));
        visitors.as(team).formParam("x", "").post(path()).then().statusCode(303);
        visitors.as(team)
                .formParam("x", "")
                .post(path())
                .then()
                .statusCode(422)
                .body(containsString("Nobody meets the rule who has not completed"));

        assertThat(Mailbox.of(visitors.email(ana)).take().text()).contains("Congratulations", "/my-certificate");
        byte[] pdf = visitors.as(ana)
                .get("/cohorts/" + cohort + "/my-certificate")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .extract()
                .asByteArray();
        String code = code();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ana Participant", "Leading communities", "10 March 2027", code, "/certificates/" + code);
        }
        visitors.as(ben).get("/cohorts/" + cohort + "/my-certificate").then().statusCode(404);
        visitors.script(ana)
                .get("/api/me/certificates/" + cohort)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ana Participant"), "address", containsString("/certificates/"));
        visitors.script(ben).get("/api/me/certificates/" + cohort).then().statusCode(404);
        visitors.as(ana).get("/cohorts/" + cohort + "/my-sessions").then().body(containsString(code));
        String shown = visitors.anyone()
                .get("/certificates/" + code)
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", equalTo("noindex"))
                .body(allOf(
                        containsString("This certificate is valid"),
                        containsString("Ana Participant"),
                        containsString("Leading communities"),
                        containsString("10 March 2027")))
                .extract()
                .asString();
        assertThat(shown)
                .doesNotContain("Spring")
                .doesNotContain(visitors.email(ana))
                .doesNotContain("Tess");
        given().get("/api/certificates/" + code.toLowerCase())
                .then()
                .body("valid", equalTo(true))
                .body("name", equalTo("Ana Participant"))
                .body("completedOn", equalTo("2027-03-10"));
        assertThat(brokenHere()).isEmpty();
    }

    @Test
    void anExceptionNeedsAReason() {
        visitors.as(team)
                .formParam("reason", " ")
                .post(path() + "/" + ben)
                .then()
                .statusCode(422)
                .body(containsString("Say why this person completes without 1 module"));
        visitors.as(team)
                .formParam("reason", "Made up for it in the next cohort")
                .post(path() + "/" + ben)
                .then()
                .statusCode(303);
        visitors.as(team)
                .get(path() + "/" + ben)
                .then()
                .body(allOf(
                        containsString("Exception: Made up for it in the next cohort"),
                        containsString("Take the completion back")));
        visitors.as(team)
                .formParam("reason", "again")
                .post(path() + "/" + ben)
                .then()
                .statusCode(422);
        assertThat(brokenHere()).isEmpty();
    }

    @Test
    void aCompletionThatIsTakenBackLeavesACertificateThatIsNotValid() {
        visitors.as(team).formParam("x", "").post(path()).then().statusCode(303);
        Mailbox.of(visitors.email(ana)).take();
        String code = code();
        visitors.as(team)
                .formParam("reason", "")
                .post(path() + "/" + ana + "/reversal")
                .then()
                .statusCode(422)
                .body(containsString("Say why the completion is taken back"));
        visitors.as(team)
                .formParam("reason", "The register was wrong")
                .post(path() + "/" + ana + "/reversal")
                .then()
                .statusCode(303);

        assertThat(Mailbox.of(visitors.email(ana)).take().text()).contains("The register was wrong");
        String shown = visitors.anyone()
                .get("/certificates/" + code)
                .then()
                .statusCode(200)
                .body(containsString("This certificate is not valid"))
                .extract()
                .asString();
        assertThat(shown).doesNotContain("Ana");
        given().get("/api/certificates/" + code)
                .then()
                .body("valid", equalTo(false))
                .body("name", nullValue());
        assertThat(brokenHere()).isEmpty();
        visitors.as(team).formParam("x", "").post(path()).then().statusCode(303);
        assertThat(code()).isNotEqualTo(code);
    }

    @Test
    void aCodeThatIsNoneIsSaid() {
        visitors.anyone().get("/certificates").then().statusCode(200).body(containsString("Check a certificate"));
        visitors.anyone()
                .queryParam("code", "K7QM <x>")
                .get("/certificates")
                .then()
                .statusCode(422)
                .body(allOf(containsString("No certificate has this code"), containsString("K7QM &lt;x&gt;")));
        visitors.anyone()
                .get("/certificates/K7QM-2XRP-9TBD")
                .then()
                .statusCode(404)
                .body(containsString("No certificate has this code"), containsString("value=\"K7QM-2XRP-9TBD\""));
    }

    @Test
    void theTeamSaysWhatCompletesTheProgramme() {
        String rule = "/team/programmes/" + cohorts.slugOf(cohort) + "/completion";
        visitors.as(team).get(rule).then().statusCode(200).body(containsString("attended at least 1 module"));
        visitors.as(team)
                .formParams(Map.of("modules", "x", "days", "400", "meetings", "3"))
                .post(rule)
                .then()
                .statusCode(422)
                .body(containsString("Enter how many modules as a whole number, 0 or more"));
        visitors.as(team)
                .formParams(Map.of("modules", "4", "days", "400", "meetings", "3"))
                .post(rule)
                .then()
                .statusCode(422)
                .body(containsString("Days must be between 0 and 366"));
        visitors.as(team)
                .formParams(Map.of("modules", "4", "days", "10", "meetings", "3"))
                .post(rule)
                .then()
                .statusCode(303);
        visitors.script(team)
                .get("/api/programmes/" + cohorts.slugOf(cohort) + "/completion-rule")
                .then()
                .body("modules", equalTo(4))
                .body("sentence", containsString("convened at least 3 community meetings"));
    }

    @Test
    void theApiDoesAllOfIt() {
        String api = "/api/cohorts/" + cohort + "/completions";
        visitors.script(team)
                .contentType("application/json")
                .post(api)
                .then()
                .statusCode(200)
                .body("completed", equalTo(1));
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("reason", "By agreement"))
                .put(api + "/" + ben)
                .then()
                .statusCode(204);
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("reason", "A mistake"))
                .post(api + "/" + ana + "/reversal")
                .then()
                .statusCode(204);
        visitors.script(team)
                .get(api)
                .then()
                .body("people.find { it.name == 'Ben Participant' }.exception", equalTo("By agreement"))
                .body("people.find { it.name == 'Ana Participant' }.certificate", nullValue())
                .body("people.find { it.name == 'Ben Participant' }.lacks", equalTo(List.of("1 module")));
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        Runnable reading = () -> visitors.as(team).get(path()).then().statusCode(200);
        long ofTwo = statements.during(reading);
        takePlace.take(cohort, visitors.person("Cat Participant"));
        takePlace.take(cohort, visitors.person("Dan Participant"));

        assertThat(statements.during(reading)).isEqualTo(ofTwo).isLessThanOrEqualTo(16);
    }

    @Test
    void aPlaceThatIsCompletedByHandMakesTheCommandFail() {
        QuarkusTransaction.begin();
        try {
            entities.createQuery("update Enrolment set status = COMPLETED, endedAt = takenAt where personId = :ana")
                    .setParameter("ana", ana)
                    .executeUpdate();
            assertThat(brokenHere()).containsExactly("certificates-follow-completions");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String path() {
        return "/cohorts/" + cohort + "/completion";
    }

    private String code() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select c.code from Certificate c where c.personId = :person and c.revokedAt is null",
                        String.class)
                .setParameter("person", ana)
                .getSingleResult());
    }

    private List<String> brokenHere() {
        return invariants.stream()
                .filter(invariant -> invariant.name().startsWith("certificates-"))
                .filter(invariant -> !invariant.broken(10).isEmpty())
                .map(Invariant::name)
                .toList();
    }
}
