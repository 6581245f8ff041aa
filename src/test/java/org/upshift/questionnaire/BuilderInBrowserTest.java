package org.upshift.questionnaire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

/** A questionnaire is written without scripts, and its pages are looked at. */
@QuarkusTest
@InBrowser
class BuilderInBrowserTest {

    @Inject
    Surveys surveys;

    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theTeamBuildsWithoutScripts(Personas personas) {
        var survey = surveys.survey();
        UUID version = surveys.version(survey);
        String path = "/cohorts/" + survey.cohort() + "/questionnaire";
        Persona team = visitors.signedIn(personas.persona("team", Scripts.OFF), surveys.team(survey));

        team.open(path);
        team.follow("Change what is asked").seesHeading("What is asked").checks("builder");
        team.follow("Add an item").seesHeading("How is the new item answered?").checks("builder-kinds");
        team.follow("Several options").fill("Question or statement", "What would help?");
        team.press("Add item").sees("Give 2 to 15 options").checks("builder-item-error");
        team.fill("Options", "Time\nMoney\nA colleague").tick("Offer “Does not apply” as an answer");
        team.select("Kirkpatrick level", "3 Behaviour").press("Add item");
        team.sees("The item is added").press("Move up “What would help?”");
        assertThat(team.page().locator(".upshift-items h3").nth(3)).hasText("What would help?");
        team.follow("Change “What would help?”").seesHeading("Change an item").checks("builder-item");
        team.follow("Back").follow("Remove “What else?”").checks("builder-removal");
        team.tick("Yes").press("Continue").sees("no longer asked");
        team.follow("See it as respondents will, or print it")
                .sees("This is a preview")
                .checks("builder-preview");
        team.follow("A form on paper").checks("builder-paper");
        team.open(path + "/bank");
        team.checks("builder-bank");
        team.open(path + "/copy");
        team.checks("builder-copy");
        team.open(path + "/settings");
        team.checks("builder-settings");
        team.open("/team/programmes/%s/run-again/check?name=Next&capacity=18&deadline=%s&pattern=%s&first=%s"
                .formatted(
                        cohorts.slugOf(survey.cohort()),
                        TimetableFixture.day(clock.instant(), 150),
                        survey.cohort(),
                        TimetableFixture.day(clock.instant(), 200)));
        team.sees("Questionnaire “Confidence”").sees("What stays behind").checks("run-again-check-with-questionnaire");

        Persona eva = visitors.signedIn(
                personas.persona("evaluator", Scripts.OFF), visitors.person("Eva", Role.EVALUATOR, survey.cohort()));
        eva.open(path + "/versions");
        eva.checks("builder-versions");
        eva.open(path + "/versions/" + version);
        eva.press("Accept the comparison")
                .sees("Say why the two can be compared")
                .checks("builder-acceptance");
        eva.fill("Why can the two be compared?", "Read alike in a trial").press("Accept the comparison");
        eva.sees("Read alike in a trial");
    }
}
