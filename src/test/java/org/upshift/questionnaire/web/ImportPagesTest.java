package org.upshift.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.BroughtFiles;
import org.upshift.questionnaire.Surveys;

/** An evaluator brings answers that were given elsewhere. */
@QuarkusTest
class ImportPagesTest {

    private static final String[] AGREEMENT = {
        "", "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"
    };
    private static final int[] BEFORE = {1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5};
    private static final int[] AFTER = {3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5};

    @Inject
    BroughtFiles files;

    @Inject
    ACohort cohorts;

    @Inject
    Surveys surveys;

    @Inject
    Visitors visitors;

    private ACohort.Made made;
    private UUID eve;

    @BeforeEach
    void anEvaluator() {
        made = cohorts.make();
        eve = visitors.person("Eve", Role.EVALUATOR, made.cohort());
    }

    @Test
    void twoFilesOfMicrosoftFormsBecomeAReport() {
        var before = files.read(eve, made.cohort(), forms("Think strategically", BEFORE, true))
                .with("wave", "BASELINE");
        assertThat(before.form())
                .containsEntry("column-0", "NEW_SCALE")
                .containsEntry("column-1", "NEW_WORDS")
                .containsEntry("column-2", "RESPONDENT")
                .containsEntry("confident-1", "4")
                .containsEntry("day-BASELINE", "2025-09-01");
        assertThat(files.preview(eve, before))
                .contains("12 responses", "Store 12 responses", "1 Strongly disagree", "Words of 0")
                .doesNotContain("person0@example.org", "Person 0");
        files.store(eve, before);
        files.press(eve, before, "storing").statusCode(303);

        var after = files.read(eve, made.cohort(), forms("1. THINK  strategically ", AFTER, true))
                .with("wave", "POST");
        assertThat(after.form())
                .containsEntry("column-0", "item:think-strategically")
                .doesNotContainKey("title");
        files.store(eve, after.with("asked", "18"));

        visitors.script(eve)
                .get("/api/cohorts/" + made.cohort() + "/impact")
                .then()
                .statusCode(200)
                .body("flow.post", equalTo(12))
                .body("flow.invited", nullValue())
                .body("flow.undefined.invited", equalTo("how many were asked is not known"))
                .body("flow.invitedToPost", equalTo(18))
                .body("flow.paired", equalTo(12))
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Think strategically"))
                .body("items[0].shift.headline", equalTo("42% → 92%"))
                .body("items[0].shift.method", equalTo("newcombe-paired-10"));

        visitors.as(eve)
                .get("/cohorts/" + made.cohort() + "/impact")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<strong>12</strong> answered before"),
                        containsString("<strong>12</strong> answered after (of 18 invited)"),
                        containsString("how many is not known"),
                        not(containsString("</strong> invited"))));

        press(after, "undoing").statusCode(303);
        press(after, "undoing").statusCode(422).body(containsString("nothing to undo"));
        press(before, "undoing").statusCode(303);
        visitors.as(eve)
                .get(BroughtFiles.imports(made.cohort()))
                .then()
                .statusCode(200)
                .body(allOf(containsString("not stored any more."), not(containsString("responses stored"))));
        visitors.script(eve)
                .get("/api/cohorts/" + made.cohort() + "/impact")
                .then()
                .statusCode(200)
                .body("questionnaire", nullValue());
    }

    @Test
    void howDaysAreWrittenIsSaidOrAsked() {
        String open = forms("Think strategically", BEFORE, true).replace("01/09/2025", "9/8/2025");
        var asked = files.read(eve, made.cohort(), open).with("wave", "BASELINE");
        assertThat(asked.form()).containsEntry("day-BASELINE", "2025-08-09").containsEntry("dates", "DAY_FIRST");
        visitors.as(eve)
                .get(asked.path())
                .then()
                .body(allOf(
                        containsString("How are days written in this file?"),
                        containsString("Month/day/year: 9/8/2025 is 8 September 2025")));
        assertThat(files.preview(eve, asked)).contains("Days are read as day/month/year: 9/8/2025 is 9 August 2025");
        assertThat(files.preview(eve, asked.with("dates", "MONTH_FIRST")))
                .contains("Days are read as month/day/year: 9/8/2025 is 8 September 2025");
        visitors.as(eve).get(asked.path()).then().body(containsString("value=\"2025-09-08\""));

        String told = open.replaceFirst("9/8/2025", "9/14/2025");
        var known = files.read(eve, made.cohort(), told).with("wave", "BASELINE");
        assertThat(known.form()).containsEntry("day-BASELINE", "2025-09-14").doesNotContainKey("dates");
        assertThat(files.preview(eve, known)).contains("Days are read as month/day/year: 9/8/2025 is 8 September 2025");
    }

    @Test
    void whatIsPublicIsNotUndone() {
        var before = files.read(eve, made.cohort(), forms("Think strategically", BEFORE, true))
                .with("wave", "BASELINE");
        files.store(eve, before);
        var after = files.read(eve, made.cohort(), forms("Think strategically", AFTER, true))
                .with("wave", "POST");
        files.store(eve, after);
        visitors.as(eve)
                .formParam("profile", "external")
                .post("/cohorts/" + made.cohort() + "/impact/publication")
                .then()
                .statusCode(303);

        press(after, "undoing").statusCode(422).body(containsString("Take the headline figures back first"));
        visitors.as(eve)
                .post("/cohorts/" + made.cohort() + "/impact/withdrawal")
                .then()
                .statusCode(303);
        press(after, "undoing").statusCode(303);
        press(before, "undoing").statusCode(303);

        visitors.script(eve)
                .get("/api/cohorts/" + made.cohort() + "/impact")
                .then()
                .statusCode(200)
                .body("flow.baseline", equalTo(0))
                .body("flow.post", equalTo(0));
    }

    @Test
    void aColumnMaySayWhenAndACodeWho() {
        var text = new StringBuilder("Wave;Your code;Think strategically;May we quote you?;Advice\n");
        for (int i = 0; i < 12; i++) {
            text.append("pre;K ").append(i).append(";").append(BEFORE[i]).append(";no;\n");
            text.append("Post;k")
                    .append(i)
                    .append(";")
                    .append(AFTER[i])
                    .append(";Yes;Take time ")
                    .append(i)
                    .append('\n');
        }
        var file = files.read(eve, made.cohort(), "x.csv", text.toString().getBytes(StandardCharsets.UTF_16LE));
        assertThat(file.form())
                .containsEntry("wave", "COLUMN")
                .containsEntry("column-0", "WAVE")
                .containsEntry("column-1", "RESPONDENT")
                .containsEntry("column-3", "MAY_BE_QUOTED");
        files.describe(eve, file)
                .statusCode(422)
                .body(containsString("Enter the last day on which people could answer"));
        var dated = file.with("day-BASELINE", "2025-09-01").with("day-POST", "2025-12-01");
        assertThat(files.preview(eve, dated)).contains("In both waves of this file", "12 people");
        files.store(eve, dated);

        visitors.script(eve)
                .get("/api/cohorts/" + made.cohort() + "/impact?profile=team")
                .then()
                .statusCode(200)
                .body("items[0].paired.n", equalTo(12))
                .body("quotations", hasSize(12));
    }

    @Test
    void beforeAndAfterInOneLineFillTwoWavesAtOnce() {
        var file =
                files.read(eve, made.cohort(), sideBySide("Before: Think strategically", "After: Think strategically"));
        assertThat(file.form())
                .containsEntry("wave", "SIDE_BY_SIDE")
                .containsEntry("thought-back", "yes")
                .containsEntry("when-0", "BASELINE")
                .containsEntry("when-1", "POST")
                .containsEntry("text-0", "Think strategically")
                .containsEntry("text-1", "Think strategically")
                .containsEntry("day-POST", "2025-09-01");
        files.describe(eve, file.with("when-1", "").with("thought-back", "").with("text-0", "?"))
                .statusCode(422)
                .body(allOf(
                        containsString("Select when “After: Think strategically” was answered"),
                        containsString("Enter the words of the item")));
        files.describe(eve, file.with("when-1", "BASELINE"))
                .statusCode(422)
                .body(containsString("Two columns of the same time cannot answer the same item"));
        files.describe(eve, file.with("thought-back", ""))
                .statusCode(422)
                .body(containsString("Select when the answers about before were given"));
        assertThat(files.preview(eve, file))
                .contains("Store 24 responses", "In both waves of this file", "12 people", "one for the line")
                .doesNotContain("person0@example.org");
        files.store(eve, file);

        String report = "/api/cohorts/" + made.cohort() + "/impact";
        visitors.script(eve)
                .get(report)
                .then()
                .statusCode(200)
                .body("flow.paired", equalTo(12))
                .body("items", hasSize(1))
                .body("items[0].shift.headline", equalTo("42% → 92%"))
                .body("provenance", containsString("people thought back"));

        press(file, "undoing").statusCode(303);
        visitors.script(eve).get(report).then().body("questionnaire", nullValue());
    }

    @Test
    void whatColumnsWereIsRememberedWithTheirWave() {
        var first = files.read(eve, made.cohort(), sideBySide("How it was", "How it is now"))
                .with("wave", "SIDE_BY_SIDE");
        files.describe(eve, first).statusCode(422).body(containsString("Select when “How it is now” was answered"));
        files.store(
                eve,
                first.with("when-0", "BASELINE")
                        .with("when-1", "POST")
                        .with("column-0", "NEW_SCALE")
                        .with("column-1", "NEW_SCALE")
                        .with("text-0", "Lead")
                        .with("text-1", "Lead")
                        .with("thought-back", "no")
                        .with("day-BASELINE", "2025-03-01")
                        .with("day-POST", "2025-09-01"));

        var again = files.read(eve, made.cohort(), sideBySide("HOW it was", "How it is now"));
        assertThat(again.form())
                .containsEntry("wave", "SIDE_BY_SIDE")
                .containsEntry("column-0", "item:lead")
                .containsEntry("when-0", "BASELINE")
                .containsEntry("column-1", "item:lead")
                .containsEntry("when-1", "POST");
        files.describe(eve, again.with("thought-back", "yes")).statusCode(303);
        press(again, "storing").statusCode(422).body(containsString("given before the programme"));
        visitors.script(eve)
                .get("/api/cohorts/" + made.cohort() + "/impact")
                .then()
                .body("provenance", nullValue())
                .body("flow.paired", equalTo(12));
    }

    @Test
    void aFileMayBeLargerThanOtherRequests() {
        String csv = "Your code,Advice\n" + ("x," + "words ".repeat(200) + "\n").repeat(2_500);
        assertThat(csv.length()).isGreaterThan(2_500_000);
        files.upload(eve, made.cohort(), "large.csv", csv.getBytes(StandardCharsets.UTF_8))
                .statusCode(303);
        files.upload(eve, made.cohort(), "larger.csv", "x,y\n".repeat(5_300_000).getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString("must be 20 MB or smaller"));
    }

    @Test
    void linesThatCannotBeStoredAreSaidAndNothingIs() {
        var csv = "code,Think strategically\na,4\na,5\nb,Maybe\n" + "c,Agree\nd,Agree\n" + "x".repeat(70) + ",2\n,\n";
        var file = files.read(eve, made.cohort(), csv)
                .with("wave", "BASELINE")
                .with("day-BASELINE", "2025-09-01")
                .with("column-1", "NEW_SCALE")
                .with("scale-1", String.join("\n", AGREEMENT).strip())
                .with("confident-1", "4");
        assertThat(files.preview(eve, file))
                .contains("Nothing can be stored as it is")
                .contains("Line 3, code: This respondent is in the file twice")
                .contains("Line 4, Think strategically: “Maybe” is not an answer here")
                .contains("Line 7, code: A respondent code must be");
        press(file, "storing").statusCode(422).body(containsString("Nothing was stored"));
        press(file, "removal").statusCode(303);
        visitors.as(eve).get(file.path()).then().statusCode(303);
        visitors.as(eve)
                .get(BroughtFiles.imports(made.cohort()))
                .then()
                .statusCode(200)
                .body(containsString("not stored any more"));
    }

    @Test
    void whatIsTypedAboutColumnsIsCheckedAndKept() {
        var file = files.read(eve, made.cohort(), "a,b\n1,4\n2,5\n");
        files.describe(
                        eve,
                        file.with("column-0", "RESPONDENT")
                                .with("column-1", "RESPONDENT")
                                .with("title", "Mine <b>"))
                .statusCode(422)
                .body(allOf(
                        containsString("Select when these answers were given"),
                        containsString("Select at least one column"),
                        containsString("Only one column can be this"),
                        containsString("Mine &lt;b&gt;")));
        files.describe(eve, file.with("wave", "POST").with("confident-1", "9").with("day-POST", "2025-01-01"))
                .statusCode(422)
                .body(containsString("from 2 to 5"));
        files.upload(eve, made.cohort(), "x.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString("must be a CSV file or an Excel workbook"));
        visitors.as(eve)
                .multiPart("other", "x")
                .post(BroughtFiles.imports(made.cohort()))
                .then()
                .statusCode(422)
                .body(containsString("Select a file"));
    }

    @Test
    void aQuestionnaireThatIsThereTakesWhatFitsIt() {
        var survey = surveys.survey();
        var team = surveys.team(survey);
        var file = files.read(
                team,
                survey.cohort(),
                "respondent_code,I am confident in my ability to … [think strategically],q,The programme was relevant!\n"
                        + "r1,Agree,,5 - Strongly agree\nr2,2,,3\n");
        assertThat(file.form())
                .containsEntry("column-0", "RESPONDENT")
                .containsEntry("column-1", "item:think-strategically")
                .containsEntry("column-2", "item:the-programme-was-relevant");
        var wave = file.with("wave", "POST");
        assertThat(files.preview(team, wave)).contains("4 Agree", "5 Strongly agree", "2 Disagree");
        files.store(team, wave);
        assertThat(surveys.responses(survey.post())).isEqualTo(2);

        var again = files.read(team, survey.cohort(), "Respondent_code,THINK strategically!\nr2,2\n")
                .with("wave", "POST");
        assertThat(files.preview(team, again))
                .contains("Line 2, respondent_code: This respondent has answered already");

        visitors.as(eve).get(file.path()).then().statusCode(404);
        visitors.as(eve).get(BroughtFiles.imports(survey.cohort())).then().statusCode(404);
        visitors.anyone().get(file.path()).then().statusCode(303);
    }

    @Test
    void aTeamEvaluatesAProgrammeFromAFileAlone() {
        UUID tom = visitors.person("Tom", Role.TEAM, made.programme());
        visitors.as(tom).get("/evaluations/new").then().statusCode(200).body(containsString("Leading communities"));
        visitors.as(tom)
                .multiPart("name", "Autumn 2025")
                .multiPart("file", "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .post("/evaluations/new")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Select the programme"), containsString("value=\"Autumn 2025\"")));
        visitors.as(tom)
                .multiPart("name", "x".repeat(101))
                .post("/evaluations/new")
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "Select the programme", "Enter which run it was, in 100 characters or fewer", "Select a file"));
        String columns = visitors.as(tom)
                .multiPart("name", "Autumn 2025")
                .multiPart("programme", made.programme().toString())
                .multiPart(
                        "file",
                        "x.csv",
                        forms("Think strategically", BEFORE, true).getBytes(StandardCharsets.UTF_8))
                .post("/evaluations/new")
                .then()
                .statusCode(303)
                .header("Location", containsString("/questionnaire/imports/"))
                .extract()
                .header("Location");
        columns = columns.substring(columns.indexOf("/cohorts/"));
        visitors.as(tom)
                .formParam("asked", "lots")
                .post(columns)
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "Select when these answers were given", "Enter how many people were asked as a number"));
        visitors.as(tom)
                .get(columns.substring(0, columns.indexOf("/questionnaire/")))
                .then()
                .body(allOf(containsString("Only evaluated"), not(containsString("Deadline for applications"))));
        UUID ada = visitors.person("Ada", Role.ADMINISTRATOR, null);
        visitors.as(ada)
                .multiPart("title", "Only evaluated " + UUID.randomUUID())
                .multiPart("name", "2025")
                .multiPart("programme", "")
                .multiPart("file", "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .post("/evaluations/new")
                .then()
                .statusCode(303);
    }

    @Test
    void aScriptGoesThroughTheSameSteps() {
        String imports = "/api/cohorts/" + made.cohort() + "/imports";
        String sheet = visitors.script(eve)
                .contentType("application/octet-stream")
                .body(forms("Think strategically", BEFORE, false).getBytes(StandardCharsets.UTF_8))
                .post(imports)
                .then()
                .statusCode(201)
                .body("layout", equalTo("FORMS"))
                .body("form.typed.column-0", equalTo("NEW_SCALE"))
                .extract()
                .header("Location");
        String draft = sheet.substring(sheet.indexOf("/api/"));
        visitors.script(eve)
                .contentType("application/json")
                .body("{}")
                .put(draft)
                .then()
                .statusCode(422);
        visitors.script(eve)
                .contentType("application/json")
                .body("{\"wave\":\"POST\",\"day-POST\":\"2025-09-01\",\"title\":\"Mine\",\"column-0\":\"NEW_SCALE\","
                        + "\"scale-1\":\"1\\n2\\n3\\n4\\n5\",\"confident-1\":\"4\"}")
                .put(draft)
                .then()
                .statusCode(200)
                .body("errors[0].line", equalTo(2));
        visitors.script(eve)
                .contentType("application/json")
                .post(draft + "/storing")
                .then()
                .statusCode(422)
                .body("code", equalTo("import-refused"));
        visitors.script(eve).delete(draft).then().statusCode(422);
        visitors.script(eve).get(imports).then().statusCode(200).body("items[0].state", equalTo("DRAFT"));
    }

    @Test
    void withoutATokenAFileIsRefused() {
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .cookie(visitors.cookieName(), visitors.signIn(eve))
                .cookie(visitors.csrfCookieName(), Visitors.CSRF)
                .multiPart("file", "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .post(BroughtFiles.imports(made.cohort()))
                .then()
                .statusCode(400);
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .cookie(visitors.cookieName(), visitors.signIn(eve))
                .cookie(visitors.csrfCookieName(), Visitors.CSRF)
                .multiPart("csrf-token", Visitors.CSRF)
                .multiPart("file", "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .post(BroughtFiles.imports(made.cohort()))
                .then()
                .statusCode(303);
    }

    private io.restassured.response.ValidatableResponse press(BroughtFiles.Read file, String button) {
        return files.press(eve, file, button);
    }

    private static String sideBySide(String before, String after) {
        var text = new StringBuilder("ID,Start time,Completion time,Email,Name," + before + "," + after + "\n");
        for (int i = 0; i < BEFORE.length; i++) {
            text.append(i + 1 + ",01/09/2025 10:01:00,01/09/2025 10:05:00,anonymous,," + AGREEMENT[BEFORE[i]] + ","
                    + AGREEMENT[AFTER[i]] + "\n");
        }
        return text.toString();
    }

    private static String forms(String item, int[] answers, boolean words) {
        var text = new StringBuilder("ID,Start time,Completion time,Email,Name," + item + ",Anything else?\n");
        for (int i = 0; i < answers.length; i++) {
            text.append(i + 1)
                    .append(",01/09/2025 10:01:00,01/09/2025 10:05:00,Person")
                    .append(i)
                    .append("@example.org,Person ")
                    .append(i)
                    .append(',')
                    .append(AGREEMENT[answers[i]])
                    .append(words ? ",Words of " + i : ",")
                    .append('\n');
        }
        return text.toString();
    }
}
