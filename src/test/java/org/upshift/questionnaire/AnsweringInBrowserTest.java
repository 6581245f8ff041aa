package org.upshift.questionnaire;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;

/** Answering on a phone, with the keyboard alone, without scripts, and going on elsewhere. */
@QuarkusTest
@InBrowser
class AnsweringInBrowserTest {

    @Inject
    Surveys surveys;

    @Inject
    InviteParticipants invite;

    @Inject
    TurnOpenLink turn;

    @Inject
    OpenLinks links;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @TestHTTPResource
    URI site;

    private Surveys.Survey survey;
    private String link;

    @BeforeEach
    void invited() {
        survey = surveys.survey();
        UUID ana = surveys.participant(survey, "Ana Example");
        clock.setLondon(Surveys.WHILE_OPEN);
        var team = visitors.actor(surveys.team(survey));
        invite.invite(team, survey.baseline());
        turn.turn(team, survey.baseline(), true);
        link = URI.create(Mailbox.of(visitors.email(ana)).take("Please answer").link("/answer/link"))
                .getPath();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void onAPhoneWithTheKeyboardAloneAndOnAComputerWithoutScripts(Personas personas) {
        Persona phone = personas.persona("on a phone", Scripts.ON, site);
        phone.page().setViewportSize(360, 740);
        phone.open(link);
        phone.seesHeading("Confidence").checks("answer-start");
        press(phone.page(), "Start");
        phone.seesHeading("I am confident in my ability to").checks("answer-page");
        phone.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("think strategically"))
                .getByLabel("Strongly disagree")
                .focus();
        phone.page().keyboard().press("ArrowDown");
        phone.page().keyboard().press("ArrowDown");
        press(phone.page(), "Save and continue");
        phone.seesHeading("Confidence");
        phone.page().getByLabel("What else?").focus();
        phone.page().keyboard().type("More time");
        press(phone.page(), "Save and go on later");
        phone.sees("Your answers so far are kept");

        Persona computer = personas.persona("on a computer", Scripts.OFF, site);
        computer.open(link);
        computer.follow("Check and send what you have answered so far");
        computer.seesHeading("Check your answers").checks("answer-check");
        computer.sees("Neither agree nor disagree").sees("More time");
        computer.press("Send my answers");
        computer.seesHeading("Thank you").checks("answer-thanks");
        phone.open(link);
        phone.seesHeading("Your questionnaires").checks("answer-list");
        phone.follow("Stop reminders, or begin them again");
        phone.seesHeading("Stop reminders").checks("answer-reminders");
    }

    @Test
    void byAnOpenLinkUnderACodeOfOnesOwn(Personas personas) {
        Persona visitor = personas.persona("visitor", Scripts.OFF, site);
        visitor.open(
                "/answer/open/" + links.secret(survey.baseline()).orElseThrow().value());
        visitor.press("Start");
        visitor.seesHeading("Make your code").press("Continue");
        visitor.checks("answer-code-error");
        visitor.page()
                .getByLabel("First two letters of your mother’s first name")
                .fill("Maria");
        visitor.page().getByLabel("Day of the month").fill("7");
        visitor.page().getByLabel("First two letters of the town").fill("London");
        visitor.page().getByLabel("Last two digits").fill("12");
        visitor.press("Continue");
        visitor.tick("think strategically", "Agree").press("Save and continue");
        visitor.press("Save and continue");
        visitor.press("Send my answers");
        visitor.seesHeading("Thank you").checks("answer-thanks-visitor");
        visitor.press("Next person");
        visitor.seesHeading("Confidence");
    }

    @Test
    void theTeamPlansAWaveAndLooksAtCodes(Personas personas) {
        Persona team = visitors.signedIn(personas.persona("team", Scripts.OFF), surveys.team(survey));
        String questionnaire = "/cohorts/" + survey.cohort() + "/questionnaire";
        team.open(questionnaire + "/plan");
        team.press("Save").seesHeading("Plan a wave").checks("wave-plan-error");
        team.tick("3 months later").tick("On days of its own");
        team.fill("First day", "2026-06-01").fill("Last day", "2026-06-14").press("Save");
        team.seesHeading("Follow-up after 3 months").checks("wave-follow-up");
        team.follow("Change dates and reminders")
                .seesHeading("dates and reminders")
                .checks("wave-settings");
        team.open(questionnaire + "/waves/" + survey.baseline());
        team.sees("Anybody who has this address can answer").checks("wave-open-link");
        team.open(questionnaire + "/codes");
        team.seesHeading("Codes that people make").checks("wave-codes");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .focus();
        page.keyboard().press("Enter");
    }
}
