package org.upshift.admission;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.enrolment.CohortFixture;
import org.upshift.kernel.HolidayRegion;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.web.ProgrammeLinks;
import org.upshift.timetable.TimetableFixture;

/** The sign-off as those who take part walk it, the line manager on a phone. */
@QuarkusTest
@InBrowser
class SignOffInBrowserTest {
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    SetSignOffRules rules;

    @Inject
    OutdateSignOffs outdate;

    @Inject
    TimetableFixture timetable;

    @Inject
    Visitors visitors;

    @Test
    void fromAskingWhileDraftingToSettingAside(Personas personas) {
        var cohort = cohorts.openCohort(3);
        for (int month = 0; month < 5; month++) {
            String day = TimetableFixture.day(Instant.now(), 120 + 70 * month);
            var module = timetable.module(cohort, "Thinking in systems", day);
            timetable.webinar(cohort, module, "Looking back", TimetableFixture.day(Instant.now(), 150 + 70 * month));
        }
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        Persona tess = visitors.signedIn(personas.persona("team"), team);
        tess.open(ProgrammeLinks.team(cohorts.slugOf(cohort)));
        tess.follow("What line managers are asked")
                .seesHeading("What line managers are asked")
                .fill("What it costs the employer", "")
                .press("Save")
                .sees("Say what it costs the employer")
                .checks("sign-off-rules-refused");
        tess.fill("What it costs the employer", "Nothing but travel")
                .tick("The applicant’s statement")
                .checks("sign-off-rules");
        tess.press("Save").sees("Saved");

        var draft = applicants.withDraft(cohort, "Amy Castellan");
        Persona amy = visitors.signedIn(personas.persona("applicant"), draft.person());
        amy.open("/applications/" + draft.application());
        amy.sees("is not asked yet").press("Ask them now");
        amy.sees("Not answered yet").checks("sign-off-while-drafting");

        Persona lee = personas.persona("line manager");
        lee.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        String link = Mailbox.of(draft.manager()).take("asks for your support").link("/sign-off/");
        lee.open(link);
        lee.seesHeading("Do you support the application of Amy Castellan?")
                .sees("Nothing but travel")
                .sees("I lead a community of analysts.")
                .press("I will answer later");
        lee.sees("You have said that you will answer later").checks("manager-page");
        lee.press("Send your answer").sees("There is a problem").checks("manager-refused");
        lee.follow("Ask somebody else to answer for you");
        lee.seesHeading("Ask somebody else to answer for you")
                .press("Ask this person")
                .sees("There is a problem");
        lee.checks("manager-passes-on-refused");
        lee.follow("Back")
                .tick("I support the application and release them for what is asked")
                .fill("Your statement", "She leads well")
                .fill("Conditions (optional)", "Not in the last week of March")
                .fill("Your full name", "Lee Hartnell")
                .fill("Your post", "Director of transformation")
                .press("Send your answer");
        lee.seesHeading("Thank you").checks("manager-thanked");

        amy.open("/applications/" + draft.application());
        amy.sees("Supports the application").checks("sign-off-supported-draft");

        lee.open(Mailbox.of(draft.manager()).take("Your answer").link("/sign-off/not-me/"));
        lee.seesHeading("Did you answer about Amy Castellan?").checks("manager-not-me");
        lee.press("This was not me").sees("The programme team looks into it");

        tess.open("/cohorts/" + cohort + "/applications/" + draft.application() + "/sign-offs");
        tess.sees("says that they did not answer").sees("Not in the last week of March");
        tess.page().getByText("Set it aside").first().click();
        tess.press("Set it aside").sees("Enter the reason").checks("sign-offs-refused");
        tess.fill("Reason", "A shared mailbox").press("Set it aside");
        tess.sees("Set aside by the programme team").checks("sign-offs-set-aside");
        amy.page().reload();
        amy.sees("A shared mailbox").press("Ask them again");
        amy.sees("Not answered yet");
    }

    @Test
    void withoutALineManagerAndWithChangedTerms(Personas personas) {
        var cohort = cohorts.openCohort(3);
        var team = applicants.team(cohort);
        Persona tess = visitors.signedIn(personas.persona("team"), team.id());
        var free = applicants.withEmptyDraft(cohort, "Free Lance");
        Persona applicant = visitors.signedIn(personas.persona("applicant"), free.person());
        applicant.open("/applications/" + free.application() + "/line-manager");
        applicant.follow("I have no line manager").press("Ask the programme team");
        applicant.sees("There is a problem").checks("no-line-manager-refused");
        applicant
                .fill("Full name", "Cher Chair")
                .fill("E-mail address", CohortFixture.address("chair"))
                .fill("Why you have no line manager, and who they are to you", "She chairs my board")
                .press("Ask the programme team");
        applicant.sees("Proposed instead of a line manager");
        tess.open("/cohorts/" + cohort + "/applications/" + free.application() + "/sign-offs");
        tess.sees("She chairs my board").press("Decide");
        tess.sees("Choose whether you agree").checks("alternate-undecided");
        tess.tick("Yes, ask them").press("Decide").sees("They are asked now");

        String deputy = CohortFixture.address("deputy");
        var agreed = applicants.decided(cohort, "Agreed", true);
        rules.set(
                team,
                cohorts.programmeOf(cohort),
                new SignOffRules("£200 for travel", false, false, true, HolidayRegion.SCOTLAND));
        tess.open("/cohorts/" + cohort + "/applications/" + agreed.application() + "/sign-offs");
        tess.sees("Said otherwise since they signed").checks("sign-offs-changed");
        outdate.look(cohort);
        Persona lee = personas.persona("line manager");
        lee.open(Mailbox.of(agreed.manager()).take("Please confirm").link("/sign-off/"));
        lee.sees("What has changed since you agreed").checks("manager-confirms");
        lee.follow("Ask somebody else to answer for you")
                .fill("Their full name", "Dee Deputy")
                .fill("Their e-mail address", deputy)
                .fill("Your own full name", "Lee Hartnell")
                .press("Ask this person");
        lee.sees("We have written to Dee Deputy")
                .sees("You have passed this question on")
                .checks("manager-has-passed-on");
        Persona dee = personas.persona("deputy");
        dee.open(Mailbox.of(deputy).take("").link("/sign-off/"));
        dee.sees("You answer for them")
                .tick("This person does not report to me")
                .press("Send your answer");
        dee.sees("who names somebody else").checks("manager-disowns");
        Persona left = visitors.signedIn(personas.persona("left"), agreed.person());
        left.open("/applications/" + agreed.application());
        left.sees("name somebody else").checks("sign-off-somebody-needed");
        applicant.open("/applications/" + free.application() + "/employer");
        applicant.press("Save and continue").sees("There is a problem").checks("employer-refused");
    }
}
