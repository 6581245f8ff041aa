package org.upshift.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.admission.StartApplication;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** The team designs a form; applicants answer the version that they began with. */
@QuarkusTest
class FormPagesTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Visitors visitors;

    @Inject
    StartApplication start;

    @Inject
    CopyForm copy;

    @Inject
    Statements statements;

    private UUID cohort;
    private UUID team;
    private String form;

    @BeforeEach
    void open() {
        cohort = cohorts.openCohort(5);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        form = "/cohorts/" + cohort + "/form";
    }

    @Test
    void theUsualFormIsShownUntilTheTeamChangesIt() {
        as(team).get(form)
                .then()
                .statusCode(200)
                .body(
                        containsString("This is the usual form"),
                        containsString("Why this programme, and which community"),
                        containsString("at least one of these"),
                        containsString("“Criteria met” includes"));
        as(team).formParam("eligibility", "ALL")
                .post(form + "/eligibility")
                .then()
                .statusCode(303);
        as(team).get(form)
                .then()
                .body(
                        containsString("Version 1. Nobody has begun"),
                        containsString("has to meet all of these"),
                        not(containsString("This is the usual form")));
    }

    @Test
    void sectionsQuestionsRulesAndDeclarationsAreBuiltOnPages() {
        as(team).post(form + "/new-section").then().statusCode(422).body(containsString("Enter a title"));
        String section = key(as(team).formParam("title", "Your community").post(form + "/new-section"), "section-");
        as(team).get(form + "/new-question?section=" + section)
                .then()
                .statusCode(200)
                .body(containsString("How is the new question answered?"), containsString("One of several options"));
        as(team).get(form + "/new-question?section=" + section + "&kind=COMMUNITY")
                .then()
                .body(containsString("Communities to choose from"));
        as(team).formParam("kind", "COMMUNITY")
                .formParam("section", section)
                .formParam("name", "Kept name")
                .post(form + "/new-question")
                .then()
                .statusCode(422)
                .body(containsString("Enter the question"), containsString("Kept name"));
        String community =
                question(section, "COMMUNITY", "Community", "Which community do you lead?", "options", "Falls\nSepsis");
        String size = question(section, "NUMBER", "Size", "How many members has it?", "lowest", "1");
        as(team).formParam("text", "How many people are in it?")
                .formParam("name", "Size")
                .formParam("section", section)
                .formParam("lowest", "many")
                .post(form + "/questions/" + size)
                .then()
                .statusCode(422)
                .body(containsString("Enter the lowest number as a whole number"));
        as(team).post(form + "/question/" + size + "/up").then().statusCode(303);
        String page = as(team).get(form).asString();
        assertThat(page.indexOf("How many members has it?")).isLessThan(page.indexOf("Which community do you lead?"));

        as(team).formParam("kind", "PRIORITY")
                .formParam("title", "Leads a large community")
                .formParam("mode", "ALL")
                .formParam("condition", "LEADS|" + community + "|", "AT_LEAST|" + size + "|")
                .formParam("value", "", "lots")
                .post(form + "/new-rule")
                .then()
                .statusCode(422)
                .body(containsString("Enter a whole number for “Size”, like 10"), containsString("lots"));
        String rule = key(
                as(team).formParam("kind", "PRIORITY")
                        .formParam("title", "Leads a large community")
                        .formParam("mode", "ALL")
                        .formParam("condition", "LEADS|" + community + "|", "AT_LEAST|" + size + "|")
                        .formParam("value", "", "20")
                        .post(form + "/new-rule"),
                "criterion-");
        as(team).get(form)
                .then()
                .body(
                        containsString(
                                "“Community” says that they lead or plan to lead a community on the list, and “Size” is 20 or more"));
        as(team).get(form + "/rules/" + rule).then().statusCode(200).body(containsString("value=\"20\""));
        as(team).formParam("remove", "yes")
                .post(form + "/question/" + size + "/removal")
                .then()
                .statusCode(422)
                .body(containsString("Change the rule first"));
        as(team).post(form + "/criterion/" + rule + "/removal").then().statusCode(422);
        as(team).formParam("remove", "yes")
                .post(form + "/criterion/" + rule + "/removal")
                .then()
                .statusCode(303);
        as(team).formParam("remove", "no")
                .post(form + "/question/" + size + "/removal")
                .then()
                .statusCode(303);

        String declaration =
                key(as(team).formParam("text", "I will come").post(form + "/new-declaration"), "declaration-");
        as(team).formParam("text", "I will come to all five modules")
                .post(form + "/declarations/" + declaration)
                .then()
                .statusCode(303);
        as(team).get(form).then().body(containsString("Version 2"), containsString("I will come to all five modules"));
        as(team).get(form + "/preview")
                .then()
                .statusCode(200)
                .body(
                        containsString("Nothing that you type here is sent"),
                        containsString("Sepsis"),
                        containsString("I will come to all five modules"));
        as(team).get("/cohorts/" + cohort).then().body(containsString("Application form"));
    }

    @Test
    void whoeverHasBegunKeepsTheVersionThatTheyBeganWith() {
        var early = visitors.actor(visitors.person("Early"));
        var begun = start.start(early, cohort);
        question("statement", "YES_NO", "Member", "Are you a member?");
        as(team).get(form).then().body(containsString("Version 2. Nobody has begun"));
        var late = visitors.actor(visitors.person("Late"));
        var later = start.start(late, cohort);

        as(early.id())
                .get("/applications/" + begun + "/answers/statement")
                .then()
                .statusCode(200)
                .body(not(containsString("Are you a member?")));
        as(late.id())
                .get("/applications/" + later + "/answers/statement")
                .then()
                .body(containsString("Are you a member?"));
        as(late.id())
                .formParam("statement", "Because")
                .post("/applications/" + later + "/answers/statement")
                .then()
                .statusCode(422)
                .body(containsString("Choose an answer to “Are you a member?”"), containsString("Because"));
        as(late.id())
                .formParam("statement", "Because")
                .formParam("later", "yes")
                .post("/applications/" + later + "/answers/statement")
                .then()
                .statusCode(303);
        as(late.id())
                .get("/applications/" + later)
                .then()
                .body(containsString("id=\"statement-status\"><strong class=\"govuk-tag govuk-tag--blue\">Incomplete"));
        as(team).get(form).then().body(containsString("What you change now is version 3"));
    }

    @Test
    void theBlankFormAndTheGuidelinesAreForEverybody() throws IOException {
        question("statement", "LONG_TEXT", "Plans", "What are your plans?", "words", "200");
        var blank = visitors.anyone().get("/cohorts/" + cohort + "/documents/application-form.pdf");
        blank.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("application-form.pdf"));
        assertThat(text(blank)).contains("What are your plans?", "Up to 200 words", "release me for 10 days");
        var guidelines = visitors.anyone().get("/cohorts/" + cohort + "/documents/guidelines.pdf");
        assertThat(text(guidelines)).contains("Who can apply", "at least one of these", "Plans (up to 200 words)");
        visitors.anyone()
                .get("/cohorts/" + UUID.randomUUID() + "/documents/guidelines.pdf")
                .then()
                .statusCode(404);
        visitors.anyone()
                .get("/programmes/" + cohorts.slugOf(cohort))
                .then()
                .body(containsString("/documents/guidelines.pdf"));
    }

    @Test
    void aScriptReadsAndWritesTheForm() {
        String path = "/api/cohorts/" + cohort + "/application-form";
        visitors.script(team)
                .get(path)
                .then()
                .statusCode(200)
                .body("usual", equalTo(true))
                .body("form.sections.key", hasItem("statement"));
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of(
                        "sections",
                        List.of(Map.of(
                                "key",
                                "only",
                                "title",
                                "Only",
                                "questions",
                                List.of(Map.of("key", "why", "kind", "SHORT_TEXT", "name", "Why"))))))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("text"));
        visitors.script(team)
                .contentType("application/json")
                .body(FormText.of(Brochure.form()))
                .put(path)
                .then()
                .statusCode(204);
        visitors.anyone()
                .get("/api/cohorts/" + cohort + "/application-questions")
                .then()
                .statusCode(200)
                .body("sections[0].questions.key", hasItem("community"));
        var other = visitors.person("Other", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(1)));
        visitors.script(other).get(path).then().statusCode(404);
    }

    @Test
    void aCohortThatIsRunAgainAsksWhatTheEarlierOneAsked() {
        var later = cohorts.openCohort(2);
        var admin = visitors.actor(visitors.person("Ada Admin", Role.ADMINISTRATOR, null));
        copy.copy(admin, cohort, later);
        as(admin.id()).get("/cohorts/" + later + "/form").then().body(containsString("This is the usual form"));
        question("statement", "YES_NO", "Member", "Are you a member?");
        copy.copy(admin, cohort, later);
        as(admin.id())
                .get("/cohorts/" + later + "/form")
                .then()
                .body(containsString("Are you a member?"), containsString("Version 1. Nobody has begun"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheQuestions() {
        question("statement", "YES_NO", "Q1", "Question 1?");
        String signIn = visitors.signIn(team);
        long few = statements.during(
                () -> visitors.anyone().cookie(visitors.cookieName(), signIn).get(form));
        question("statement", "YES_NO", "Q2", "Question 2?");
        question("statement", "YES_NO", "Q3", "Question 3?");
        assertThat(statements.during(() ->
                        visitors.anyone().cookie(visitors.cookieName(), signIn).get(form)))
                .isEqualTo(few);
    }

    @Test
    void othersFindNothing() {
        var other = visitors.person("Other", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(1)));
        as(other).get(form).then().statusCode(404);
        as(other).formParam("title", "Mine").post(form + "/new-section").then().statusCode(404);
        as(visitors.person("Nobody")).get(form).then().statusCode(403);
        visitors.anyone().get(form).then().statusCode(303).header("Location", containsString("/sign-in"));
        as(team).get(form + "/questions/none").then().statusCode(404);
        as(team).get(form + "/nothing/none/removal").then().statusCode(404);
        as(team).get(form + "/sections/none").then().statusCode(404);
        as(team).get(form + "/declarations/none").then().statusCode(404);
        as(team).get(form + "/rules/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String question(String section, String kind, String name, String text, String... more) {
        var typed = as(team).formParam("kind", kind)
                .formParam("section", section)
                .formParam("name", name)
                .formParam("text", text)
                .formParam("required", "yes");
        for (int i = 0; i < more.length; i += 2) {
            typed.formParam(more[i], more[i + 1]);
        }
        return key(typed.post(form + "/new-question"), "question-");
    }

    /** The key of what was added, from the way back to the form. */
    private static String key(Response added, String anchor) {
        added.then()
                .statusCode(303)
                .header("Location", allOf(containsString("#" + anchor), not(endsWith("#" + anchor))));
        String way = added.header("Location");
        return way.substring(way.indexOf("#" + anchor) + anchor.length() + 1);
    }

    private static String text(Response file) throws IOException {
        try (var document = Loader.loadPDF(file.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private RequestSpecification as(UUID person) {
        return visitors.as(person).contentType("application/x-www-form-urlencoded");
    }
}
