package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.mail.Mailbox;
import org.upshift.people.PersonErased;
import org.upshift.people.RetentionRule;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.Phase;
import org.upshift.web.XlsxTable;

/** A team moves over to Upshift in the middle of a round. */
@QuarkusTest
class ImportApplicationsTest {
    private static final List<String> HEADINGS = List.of(
            "Email",
            "Name",
            "Organisation",
            "Job title",
            "Line manager",
            "Line manager email",
            "Sent at",
            "Criteria met",
            "Statement");
    private static final String HEADER = String.join(",", HEADINGS) + "\n";

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Visitors visitors;

    @Inject
    AdvanceCohort advance;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    @Inject
    EraseApplicationImports erase;

    @Any
    @Inject
    Instance<RetentionRule> rules;

    private UUID cohort;
    private UUID tess;
    private String mark;

    @BeforeEach
    void aCohort() {
        clock.setLondon("2031-05-10T12:00:00");
        cohort = cohorts.openCohort(3, LocalDateTime.parse("2031-05-31T23:59:59"), EligibilityRule.ANY);
        tess = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private String email(String name) {
        return name + "." + mark + "@example.org";
    }

    private String sent(String name) {
        return String.join(
                        ",",
                        email(name),
                        name,
                        "Marlbridge Borough Council",
                        "Planner",
                        "Max Manager",
                        email("max"),
                        "2031-05-09 14:30",
                        "You are a member of Q",
                        "To learn")
                + "\n";
    }

    private String draft(String name) {
        return email(name) + "," + name + ",Unheard of " + mark + ",,,,,,\n";
    }

    private String imports() {
        return "/cohorts/" + cohort + "/applications/import";
    }

    private String read(byte[] file) {
        String path = visitors.as(tess)
                .multiPart("file", "moved.csv", file)
                .post(imports())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return path.substring(path.indexOf("/cohorts/"));
    }

    private String read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private String expected(String path) {
        var page = Jsoup.parse(visitors.as(tess)
                .get(path + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        return page.select("input[name=expected]").val();
    }

    private ValidatableResponse store(String path, String... fields) {
        var request = visitors.as(tess).formParam("expected", expected(path));
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(path + "/storing").then();
    }

    private long applications() {
        return count("select count(*) from Application where cohortId = :cohort");
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(query, Long.class)
                .setParameter("cohort", cohort)
                .getSingleResult());
    }

    @Test
    void aSpreadsheetBecomesApplicationsAndCanBeUndone() {
        var rows = List.<List<?>>of(
                List.of(
                        email("ana"),
                        "Ana Applicant",
                        "marlbridge borough council",
                        "Planner",
                        "Max Manager",
                        email("max"),
                        "09/05/2031 14:30",
                        "You are a member of Q; You lead or plan to lead a community",
                        "=To learn"),
                List.of(email("bo"), "Bo", "Unheard of " + mark, "", "", "", "", "", ""));
        String path = read(XlsxTable.of("Applications", HEADINGS, rows));
        visitors.as(tess)
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("What is in the columns"), containsString("Such as: " + email("ana")));
        visitors.as(tess)
                .get(path + "/preview")
                .then()
                .statusCode(200)
                .body(
                        containsString("Ana Applicant"),
                        containsString("Unheard of " + mark),
                        containsString("Sent 9 May 2031, 2:30pm"),
                        containsString("Move 2 applications"));
        assertThat(applications()).isZero();

        store(path, "tell", "yes").statusCode(303).header("Location", endsWith(imports()));
        assertThat(applications()).isEqualTo(2);
        assertThat(Mailbox.of(email("ana"))
                        .take("Your application is now on Upshift")
                        .text())
                .contains("Ana Applicant", "counts as sent on 9 May 2031, 2:30pm", "/applications/");
        assertThat(Mailbox.of(email("bo"))
                        .take("Your application is now on Upshift")
                        .text())
                .contains("It is a draft", "31 May 2031");
        Mailbox.of(email("max")).staysEmpty();
        visitors.as(tess)
                .get("/cohorts/" + cohort + "/applications")
                .then()
                .body(containsString("Ana Applicant"), containsString("Marlbridge Borough Council"));
        String id = visitors.script(tess)
                .get("/api/cohorts/" + cohort + "/applications?search=ana")
                .then()
                .body("items[0].eligibilityMet", equalTo(2))
                .body("items[0].sentAt", startsWith("2031-05-09T13:30"))
                .extract()
                .path("items[0].id");
        visitors.as(tess)
                .get("/cohorts/" + cohort + "/applications/" + id)
                .then()
                .statusCode(200)
                .body(containsString("=To learn"), containsString("Planner"));
        visitors.as(tess)
                .get("/history/cohort/" + cohort)
                .then()
                .body(containsString("moved applications over into"), containsString("2 applications"));
        // The button once more
        visitors.as(tess).post(path + "/storing").then().statusCode(303);
        assertThat(count("select count(*) from ApplicationImportPart p join ApplicationImport i on i.id = p.importId"
                        + " where i.cohortId = :cohort"))
                .isZero();

        visitors.as(tess).get(path + "/undoing").then().body(containsString("Undo the import?"));
        visitors.as(tess).post(path + "/undoing").then().statusCode(303);
        assertThat(applications()).isZero();
        visitors.as(tess).get(imports()).then().body(containsString("not here any more"));
        visitors.as(tess).post(path + "/undoing").then().statusCode(422);
    }

    @Test
    void nothingIsMovedWhileALineIsWrong() {
        String path = read(HEADER + sent("ana") + "rubbish,Bo,,,,,,Other,\n");
        visitors.as(tess)
                .get(path + "/preview")
                .then()
                .body(
                        containsString("Line 3, Email: Enter an e-mail address in the correct format"),
                        containsString("Line 3, Criteria met: “Other” is none of the options"),
                        not(containsString("name=\"expected\"")));
        visitors.as(tess)
                .formParam("expected", "")
                .post(path + "/storing")
                .then()
                .statusCode(422);
        assertThat(applications()).isZero();
        visitors.as(tess)
                .formParam("column-0", "name")
                .formParam("column-1", "name")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Two columns are taken for the same"));
        visitors.as(tess).post(path + "/removal").then().statusCode(303);
        visitors.as(tess).get(path).then().statusCode(303).header("Location", endsWith(imports()));
    }

    @Test
    void whoeverHasAppliedIsLeftOutAndTheSameFileIsOneSet() {
        var before = applicants.withEmptyDraft(cohort, "Ada Already");
        visitors.personWithAddress("Kit Known", email("kit"));
        String file = HEADER + draft("kit") + before.actor().email() + ",Ada,,,,,,,\n";
        String path = read(file);
        String again = read(file);
        store(path).statusCode(303);
        assertThat(applications()).isEqualTo(2);
        Mailbox.of(email("kit")).staysEmpty();
        visitors.as(tess)
                .get("/cohorts/" + cohort + "/applications")
                .then()
                .body(containsString("Kit Known"), containsString("Ada Already"));

        visitors.as(tess)
                .get(again + "/preview")
                .then()
                .body(containsString("There is nothing to move"), containsString("2 people have"));
        visitors.as(tess)
                .formParam("expected", "x")
                .post(again + "/storing")
                .then()
                .statusCode(422);
        assertThat(applications()).isEqualTo(2);
    }

    @Test
    void whatWasPreviewedIsWhatIsStored() {
        String path = read(HEADER + draft("ana") + draft("bo"));
        String seen = expected(path);
        store(read(HEADER + draft("bo"))).statusCode(303);

        visitors.as(tess)
                .formParam("expected", seen)
                .formParam("tell", "yes")
                .post(path + "/storing")
                .then()
                .statusCode(422)
                .body(
                        containsString("What would be moved has changed since you looked"),
                        containsString("Move 1 application"),
                        containsString("checked"));
        assertThat(applications()).isEqualTo(1);
    }

    @Test
    void anImportIsNotUndoneOnceSomebodyHasTouchedAnApplication() {
        String path = read(HEADER + sent("ana") + draft("bo"));
        store(path).statusCode(303);
        var application = QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select id from Application where cohortId = :cohort and sentAt is not null", UUID.class)
                .setParameter("cohort", cohort)
                .getSingleResult());
        String signOffs = "/cohorts/" + cohort + "/applications/" + application + "/sign-offs";
        visitors.as(tess).get(signOffs).then().body(containsString("Ask Max Manager, the line manager"));
        visitors.as(tess)
                .formParam("signatory", "LINE_MANAGER")
                .post(signOffs + "/request")
                .then()
                .statusCode(303);
        visitors.as(tess).get(signOffs).then().body(not(containsString("Ask Max Manager")));

        visitors.as(tess)
                .post(path + "/undoing")
                .then()
                .statusCode(422)
                .body(containsString("1 of these applications was changed or decided since"));
        assertThat(applications()).isEqualTo(2);
    }

    @Test
    void afterTheDeadlineAReasonIsNeededAndAClosedCohortTakesNone() {
        String path = read(HEADER + draft("ana"));
        clock.setLondon("2031-06-02T09:00:00");
        store(path, "reason", " ")
                .statusCode(422)
                .body(containsString("Say why applications come in after the deadline"));
        store(path, "reason", "The old form was open longer").statusCode(303);
        visitors.as(tess)
                .get("/history/cohort/" + cohort)
                .then()
                .body(containsString("after the deadline: The old form was open longer"));

        String left = read(HEADER + draft("bo"));
        advance.advance(visitors.actor(tess), cohort, Phase.Step.CANCEL);
        visitors.as(tess).get(left + "/preview").then().statusCode(303);
        visitors.as(tess)
                .multiPart("file", "moved.csv", (HEADER + draft("cy")).getBytes(StandardCharsets.UTF_8))
                .post(imports())
                .then()
                .statusCode(422)
                .body(containsString("This one is “Cancelled”"));
    }

    @Test
    void filesThatAreNoTablesAreRefused() {
        for (byte[] file : List.of(
                new byte[0], "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "Email\n".getBytes(StandardCharsets.UTF_8))) {
            visitors.as(tess)
                    .multiPart("file", "x.csv", file)
                    .post(imports())
                    .then()
                    .statusCode(422)
                    .body(containsString("There is a problem"));
        }
        var stranger = visitors.person("Stranger", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(1)));
        visitors.as(stranger).get(imports()).then().statusCode(404);
        visitors.anyone().get(imports()).then().statusCode(303);
    }

    @Test
    void aScriptMovesThemInOneRequest() {
        String path = "/api" + imports();
        String file = HEADER + sent("ana") + draft("bo");
        String seen = visitors.script(tess)
                .contentType("text/csv")
                .body(file)
                .post(path + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("sent", equalTo(1), "drafts", equalTo(1), "errors", hasSize(0))
                .body("proposed", hasItem("Unheard of " + mark))
                .extract()
                .path("mark");
        assertThat(applications()).isZero();
        visitors.script(tess)
                .contentType("text/csv")
                .body(HEADER + "rubbish,,,,,,,,\n")
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("line 2, Email"));
        visitors.script(tess)
                .contentType("text/csv")
                .body(file)
                .post(path + "?expected=other")
                .then()
                .statusCode(422)
                .body("code", equalTo("changed-meanwhile"));
        String id = visitors.script(tess)
                .contentType("text/csv")
                .body(file)
                .post(path + "?expected=" + seen)
                .then()
                .statusCode(201)
                .body("applications", equalTo(2))
                .extract()
                .path("id");
        assertThat(applications()).isEqualTo(2);
        visitors.script(tess).get(path).then().body("items[0].id", equalTo(id), "items[0].state", equalTo("STORED"));
        visitors.script(tess).delete(path + "/" + id).then().statusCode(204);
        assertThat(applications()).isZero();
    }

    /** The import asks nobody; the list of what is missing asks all of them at once. */
    @Test
    void whoeverSignsIsAskedFromTheListOfWhatIsMissing() {
        visitors.script(tess)
                .contentType("text/csv")
                .body(HEADER + sent("ana") + sent("cy") + draft("bo"))
                .post("/api" + imports())
                .then()
                .statusCode(201);
        String missing = "/api/cohorts/" + cohort + "/missing";
        visitors.script(tess)
                .get(missing + "?missing=NOT_ASKED")
                .then()
                .body("items.name", contains("ana", "cy"))
                .body("items[0].words", hasItem("Programme team: ask who signs: " + email("max")));
        Supplier<ValidatableResponse> reminded = () -> visitors.script(tess)
                .contentType("application/json")
                .body("{\"missing\":\"NOT_ASKED\"}")
                .post(missing + "/reminders")
                .then();
        reminded.get().statusCode(200).body("letters", equalTo(2));
        assertThat(Mailbox.of(email("max")).take("ana").text()).contains("/sign-off/");
        visitors.script(tess)
                .get(missing)
                .then()
                .body("items.missing.flatten()", contains("MANAGER", "NOT_SENT", "MANAGER"));
        reminded.get().statusCode(422).body("code", equalTo("nobody-to-remind"));
    }

    @Test
    void howDaysAreWrittenIsAskedWhereTheFileDoesNotTell() {
        String file = HEADER + sent("ana").replace("2031-05-09", "5/4/2031");
        String path = read(file.getBytes(StandardCharsets.UTF_8));
        visitors.as(tess)
                .get(path)
                .then()
                .body(
                        containsString("How are days written in this file?"),
                        containsString("Day/month/year: 5/4/2031 is 5 April 2031"),
                        containsString("Month/day/year: 5/4/2031 is 4 May 2031"));
        var fields = new HashMap<String, String>();
        var meanings = List.of(
                "email",
                "name",
                "organisation",
                "post",
                "manager-name",
                "manager-email",
                "sent-at",
                "answer:criteria",
                "answer:statement");
        meanings.forEach(meaning -> fields.put("column-" + meanings.indexOf(meaning), meaning));
        visitors.as(tess)
                .formParams(fields)
                .post(path)
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#dates\">Select how days are written in this file"),
                        containsString("Month/day/year: 5/4/2031 is 4 May 2031"));
        fields.put("dates", "MONTH_FIRST");
        visitors.as(tess).formParams(fields).post(path).then().statusCode(303);
        visitors.as(tess)
                .get(path + "/preview")
                .then()
                .body(
                        containsString("Days are read as month/day/year: 5/4/2031 is 4 May 2031"),
                        containsString("Sent 4 May 2031, 2:30pm"));
        visitors.as(tess).get(path).then().body(containsString("value=\"MONTH_FIRST\" checked"));

        String api = "/api" + imports() + "?dryRun=true";
        visitors.script(tess)
                .contentType("text/csv")
                .body(file)
                .post(api)
                .then()
                .statusCode(422)
                .body("code", equalTo("dates-ambiguous"), "errors[0].field", equalTo("dates"));
        visitors.script(tess)
                .contentType("text/csv")
                .body(file)
                .post(api + "&dates=MONTH_FIRST")
                .then()
                .statusCode(200)
                .body("days", equalTo("Days are read as month/day/year: 5/4/2031 is 4 May 2031"));
        visitors.script(tess)
                .contentType("text/csv")
                .body(file)
                .post(api + "&dates=american")
                .then()
                .statusCode(422)
                .body("code", equalTo("dates-unknown"));
    }

    @Test
    void columnsCanBeSaid() {
        visitors.script(tess)
                .contentType("text/csv")
                .body("A,B\n" + email("ana") + ",Ana\n")
                .post("/api" + imports() + "?dryRun=true&columns=email&columns=name")
                .then()
                .statusCode(200)
                .body("rows[0].name", equalTo("Ana"));
    }

    @Test
    void aFileThatWaitsIsKnownToThoseInItAndGoesWithThem() {
        String path = read(HEADER + draft("ana"));
        var ana = visitors.personWithAddress("Ana", email("ana"));
        visitors.as(ana)
                .get("/account/my-data/sections/application-imports")
                .then()
                .statusCode(200)
                .body(containsString("Leading communities"));
        visitors.as(tess).get(path).then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> erase.erase(new PersonErased(UUID.randomUUID(), Set.of(email("ana")), clock.instant())));
        visitors.as(tess).get(path).then().statusCode(404);
    }

    @Test
    void aFileThatNobodyStoresGoesAfterAWeek() {
        clock.setLondon("2001-05-10T12:00:00");
        cohort = cohorts.openCohort(3, LocalDateTime.parse("2001-05-31T23:59:59"), EligibilityRule.ANY);
        tess = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String path = read(HEADER + draft("ana"));
        var rule = rules.stream()
                .filter(one -> one.code().equals("application-import-drafts"))
                .findFirst()
                .orElseThrow();
        var due = new RetentionRule.Due(clock.instant().plusSeconds(1), Set.of());
        assertThat(rule.count(due)).isEqualTo(1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> rule.destroy(due, 10)))
                .isEqualTo(1);
        visitors.as(tess).get(path).then().statusCode(404);
    }

    /** Applications are written a few hundred at a time. */
    @Test
    void twoThousandLinesTakeHardlyMoreStatementsThanTen() {
        bring(1, "first");
        long few = statements.once(() -> bring(10, "few"));
        long begin = System.nanoTime();
        long many = statements.once(() -> bring(2_000, "many"));
        assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
        assertThat(many).isLessThan(few + 30);
        assertThat(applications()).isEqualTo(2_011);
    }

    private void bring(int lines, String name) {
        var file = new ArrayList<String>();
        for (int i = 0; i < lines; i++) {
            file.add(sent(name + i));
        }
        visitors.script(tess)
                .contentType("text/csv")
                .body(HEADER + String.join("", file))
                .post("/api" + imports())
                .then()
                .statusCode(201);
    }
}
