package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** What the team does with a questionnaire. */
@QuarkusTest
class QuestionnairePagesTest {

    private static final AnswerSheet SHEET = new AnswerSheet(Map.of("think-strategically", "4"), Map.of());

    @Inject
    Surveys surveys;

    @Inject
    CohortFixture cohorts;

    @Inject
    AnswerWave answerWave;

    @Inject
    Visitors visitors;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aQuestionnaireIsWrittenFromTheTemplateAndGetsItsWaves() {
        UUID cohort = cohorts.openCohort(18);
        UUID team = visitors.person("Team", Role.TEAM, cohorts.programmeOf(cohort));
        String path = path(cohort);
        visitors.as(team).get(path).then().statusCode(200).body(containsString("Create a questionnaire"));

        filled(team).post(path + "/items").then().statusCode(303).header("Location", endsWith(path));
        visitors.as(team)
                .get(path)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("think-strategically"),
                        containsString("Nobody is asked yet"),
                        containsString("anonymous after 31 December 2098")));
        wave(team, "2090-01-01", "2090-01-14").post(path + "/waves").then().statusCode(303);
        wave(team, "2090-02-01", "2090-02-14").post(path + "/waves").then().statusCode(303);
        visitors.as(team)
                .get(path)
                .then()
                .body(allOf(
                        containsString("the end of 14 February 2090"),
                        containsString("0 of 0"),
                        not(containsString("14 January 2090"))));
    }

    @Test
    void mistakesAreSaidBesideTheirFieldsAndNothingTypedIsLost() {
        UUID cohort = cohorts.openCohort(18);
        UUID team = visitors.person("Team", Role.TEAM, cohorts.programmeOf(cohort));
        String items = path(cohort) + "/items";

        form(team, " ", "2099-01-01")
                .post(items)
                .then()
                .statusCode(422)
                .body(allOf(containsString("Enter a title"), containsString("plan the work")));
        form(team, "Confidence", "2020-01-01")
                .post(items)
                .then()
                .statusCode(422)
                .body(allOf(containsString("must be in the future"), containsString("id=\"keysDestroyedOn-error\"")));
        form(team, "Confidence", "soon")
                .post(items)
                .then()
                .statusCode(422)
                .body(containsString("Enter the day from which answers are anonymous as a real date"));
        form(team, "Confidence", "2099-01-01").post(items).then().statusCode(303);
        String waves = path(cohort) + "/waves";
        visitors.as(team).post(items).then().statusCode(422).body(containsString("Choose who counts as confident"));
        visitors.as(team).post(waves).then().statusCode(422).body(containsString("Choose when it is asked"));
        form(team, "", "soon", "It was relevant\n\n" + "x".repeat(501))
                .post(items)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter a title"),
                        containsString(
                                "href=\"#post\">Statements asked only after, line 3 must be 500 characters or fewer"),
                        containsString("href=\"#keysDestroyedOn\"")));
        wave(team, "", " ")
                .post(waves)
                .then()
                .statusCode(422)
                .body(allOf(containsString("Enter the first day"), containsString("Enter the last day")));
        wave(team, "2090-01-14", "2090-01-01")
                .post(waves)
                .then()
                .statusCode(422)
                .body(containsString("close after"));
        wave(team, "2090-01-14", "2099-01-01")
                .post(waves)
                .then()
                .statusCode(422)
                .body(allOf(containsString("before the answers become anonymous"), containsString("2090-01-14")));
        wave(team, "2020-01-01", "2020-01-14")
                .post(waves)
                .then()
                .statusCode(422)
                .body(containsString("in the future"));
    }

    @Test
    void itemsAreFixedByTheFirstAnswer() {
        var survey = surveys.survey();
        UUID team = surveys.team(survey);
        filled(team).post(path(survey.cohort()) + "/items").then().statusCode(303);
        clock.setLondon(Surveys.WHILE_OPEN);
        answerWave.answer(surveys.invited(survey, "Ana"), survey.baseline(), "0123456789abcdef", SHEET);

        filled(team)
                .post(path(survey.cohort()) + "/items")
                .then()
                .statusCode(422)
                .body(containsString("Somebody has answered already"));
        visitors.as(team)
                .get(path(survey.cohort()))
                .then()
                .statusCode(200)
                .body(allOf(containsString("1 of 1"), containsString("old answers keep the old words")));
    }

    @Test
    void theTeamInvitesAndRemindsThoseWhoHaveNotAnsweredOnceADay() {
        var survey = surveys.survey();
        UUID team = surveys.team(survey);
        UUID ana = surveys.participant(survey, "Ana Example");
        UUID ben = surveys.participant(survey, "Ben Example");
        clock.setLondon(Surveys.WHILE_OPEN);
        String wave = path(survey.cohort()) + "/waves/" + survey.baseline();

        visitors.as(team).post(wave + "/invitations").then().statusCode(303);
        var letter = Mailbox.of(visitors.email(ana)).take("Please answer by");
        assertThat(letter.subject()).endsWith(" (Baseline)");
        assertThat(letter.text())
                .contains("/answer/link/", "anonymous", "end of 15 March 2026")
                .doesNotContain("midnight");
        visitors.as(team).post(wave + "/invitations").then().statusCode(422).body(containsString("has been asked"));
        answerWave.answer(ana, survey.baseline(), "0123456789abcdef", SHEET);

        visitors.as(team)
                .get(wave)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1 of 2 have answered"),
                        containsString("2 people are invited. Whoever joins later is invited only when"),
                        not(containsString("midnight")),
                        containsString("<li>Ben Example</li>"),
                        not(containsString("Ana Example"))));
        visitors.as(team).post(wave + "/reminders").then().statusCode(303);
        assertThat(Mailbox.of(visitors.email(ben)).take("Reminder").text())
                .contains("/answer/link/", "/answer/reminders/");
        visitors.as(team).post(wave + "/reminders").then().statusCode(422).body(containsString("today already"));
        clock.setLondon(Surveys.CLOSES);
        visitors.as(team)
                .post(wave + "/reminders")
                .then()
                .statusCode(422)
                .body(containsString("while the wave is open"));
        visitors.as(team).post(wave + "/invitations").then().statusCode(422).body(containsString("closed"));
    }

    @Test
    void thePagesAreForTheTeamOfTheProgramme() {
        var survey = surveys.survey();
        UUID other = surveys.team(surveys.survey());
        UUID ana = surveys.invited(survey, "Ana");
        String page = path(survey.cohort());
        String wave = page + "/waves/" + survey.baseline();

        visitors.as(other).get(page).then().statusCode(404);
        visitors.as(other).get(wave).then().statusCode(404);
        visitors.as(other).post(wave + "/invitations").then().statusCode(404);
        filled(other).post(page + "/items").then().statusCode(404);
        wave(other, "2090-01-01", "2090-01-14").post(page + "/waves").then().statusCode(404);
        visitors.as(ana).get(page).then().statusCode(403);
        visitors.anyone().get(page).then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithThePeopleAsked() {
        long one = statements(1);
        assertThat(statements(3)).isEqualTo(one).isLessThanOrEqualTo(7);
    }

    private long statements(int asked) {
        var survey = surveys.survey();
        UUID team = surveys.team(survey);
        for (int i = 0; i < asked; i++) {
            surveys.invited(survey, "Person " + i);
        }
        var request = visitors.as(team);
        return statements.during(() -> request.get(path(survey.cohort()) + "/waves/" + survey.baseline())
                .then()
                .statusCode(200));
    }

    private RequestSpecification filled(UUID team) {
        return form(team, "Confidence", "2099-01-01");
    }

    private RequestSpecification form(UUID team, String title, String keysDestroyedOn) {
        return form(team, title, keysDestroyedOn, "It was relevant");
    }

    private RequestSpecification form(UUID team, String title, String keysDestroyedOn, String post) {
        return visitors.as(team)
                .formParams(Map.of(
                        "title", title,
                        "theme", "I can …",
                        "both", "think strategically\n\n plan the work ",
                        "post", post,
                        "words", "What else?",
                        "confidentFrom", "4",
                        "keysDestroyedOn", keysDestroyedOn));
    }

    private RequestSpecification wave(UUID team, String opens, String closes) {
        return visitors.as(team).formParams(Map.of("kind", "BASELINE", "opens", opens, "closes", closes));
    }

    private static String path(UUID cohort) {
        return "/cohorts/" + cohort + "/questionnaire";
    }
}
