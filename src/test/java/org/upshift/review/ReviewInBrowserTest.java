package org.upshift.review;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.enrolment.CohortFixture;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;

/** A team gives out applications, and a reviewer scores one. */
@QuarkusTest
@InBrowser
class ReviewInBrowserTest {
    @Inject
    Panelists panelists;

    @Inject
    CohortFixture cohorts;

    @Inject
    Visitors visitors;

    @Test
    void fromOpeningThePanelToASubmittedReview(Personas personas) {
        var cohort = cohorts.openCohort(2);
        String lee = CohortFixture.address("lee");
        var sent = panelists.sent(cohort, "Zora Quibble", "I lead a community. I am Zora. It has forty members.", lee);
        var rae = panelists.reviewer(cohort, "Rae Reader");
        Persona tess = visitors.signedIn(
                personas.persona("team"), panelists.team(cohort).id());
        tess.open("/cohorts/" + cohort);
        tess.follow("Panel of reviewers");
        tess.fill("Reviews of each application", "many")
                .press("Open the panel")
                .sees("Enter how many reviewers each application has as a whole number from 1 to 10")
                .checks("panel-refused");
        tess.fill("Reviews of each application", "1").press("Open the panel").follow("Rubric");
        tess.fill("What is scored", "Ready to share")
                .press("Save the criterion")
                .sees("2 to 11 lines")
                .checks("rubric-refused");
        tess.fill("What each score means", "No\nA little\nYes")
                .press("Save the criterion")
                .sees("14 points");
        tess.open("/cohorts/" + cohort + "/panel/spread");
        tess.sees("Rae Reader").checks("spread");
        tess.press("Give them out").sees("The applications are given out");

        Persona manager = personas.persona("line manager");
        manager.open(Mailbox.of(lee).take("your support").link("/sign-off/"));
        manager.tick("I support the application and release them for what is asked")
                .fill("Your full name", "Lee Hartnell")
                .fill("Your post", "Director")
                .press("Send your answer");
        manager.sees("With the panel").checks("manager-reads-with-the-panel");
        Persona zora = visitors.signedIn(personas.persona("applicant"), sent.person());
        zora.open("/applications/" + sent.application());
        zora.sees("With the panel").checks("with-the-panel");

        Persona reader = visitors.signedIn(personas.persona("reviewer"), rae);
        reader.open("/home");
        reader.follow("Review 1 application").checks("reviews");
        reader.page().locator("tbody a").first().click();
        reader.sees("I lead a community.")
                .press("Submit the review")
                .sees("Choose a score for")
                .checks("review-incomplete");
        for (String score : List.of("#points-motivation-3", "#points-change-2", "#points-reach")) {
            reader.page().locator(score).check();
        }
        reader.page().getByLabel("2: Yes").check();
        reader.fill("Comment on “Reach”", "Says little about others")
                .press("Submit the review")
                .sees("Your review is submitted");
        tess.open("/cohorts/" + cohort + "/panel");
        tess.sees("7.0 of 14").checks("panel");
        tess.follow("Zora Quibble")
                .sees("0.0 of 4")
                .sees("Says little about others")
                .checks("application-reviews");

        var kit = panelists.reviewer(cohort, "Kit Keen");
        tess.page().reload();
        tess.press("Give it to them").sees("Choose a reviewer").checks("by-hand-refused-reviewer");
        tess.select("Reviewer", "Kit Keen (0 left)").press("Give it to them").sees("They have this application now");
        Persona other = visitors.signedIn(personas.persona("another reviewer"), kit);
        other.open("/reviews");
        other.page().locator("tbody a").first().click();
        other.follow("You know who this is, or have a conflict of interest? Step back")
                .press("Step back")
                .sees("Say why you step back")
                .checks("step-back-refused");
        other.fill("Why do you step back?", "We shared an office").press("Step back");
        other.sees("You have stepped back").page().locator("tbody a").first().click();
        other.sees("You have stepped back from this application").checks("review-stepped-back");

        tess.open("/cohorts/" + cohort + "/panel");
        tess.page().locator("summary").last().click();
        tess.press("Close the panel").sees("Open the panel again");
        tess.press("Open the panel again")
                .sees("Say why the panel is opened again")
                .checks("panel-closed-refused");
        reader.open("/reviews");
        reader.page().locator("tbody a").first().click();
        reader.sees("The panel is closed").checks("review-closed");
    }
}
