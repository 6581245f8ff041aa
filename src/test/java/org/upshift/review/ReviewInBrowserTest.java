package org.upshift.review;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.enrolment.CohortFixture;
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
        panelists.sent(cohort, "Zora Quibble", "I lead a community. I am Zora. It has forty members.");
        var rae = panelists.reviewer(cohort, "Rae Reader");
        Persona tess = signedIn(personas, "team", panelists.team(cohort).id());
        tess.open("/cohorts/" + cohort);
        tess.follow("Panel of reviewers");
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

        Persona reader = signedIn(personas, "reviewer", rae);
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
    }

    private Persona signedIn(Personas personas, String name, UUID person) {
        Persona persona = personas.persona(name);
        String url = ConfigProvider.getConfig().getValue("test.url", String.class);
        persona.page()
                .context()
                .addCookies(List.of(new Cookie(visitors.cookieName(), visitors.signIn(person)).setUrl(url)));
        return persona;
    }
}
