package org.upshift.admission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** Who is missing what, and places that are taken up later or by somebody else, on the pages of those whom it concerns. */
@QuarkusTest
@InBrowser
class PlacesInBrowserTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    AcceptOffer accept;

    @Inject
    Crowd crowd;

    @Inject
    Visitors visitors;

    @Inject
    EntityManager entities;

    @Test
    void theDayBeforeTheDeadlineAndPlacesThatMove(Personas personas) {
        var cohort = cohorts.openCohort(2);
        applicants.withEmptyDraft(cohort, "Una Draft");
        var later = applicants.offered(cohort, "Lia Later");
        accept.accept(later.actor(), later.application());
        var giver = applicants.offered(cohort, "Gus Giver");
        accept.accept(giver.actor(), giver.application());
        crowd.later(cohort, 2);
        Persona tess = visitors.signedIn(
                personas.persona("team"), visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        tess.open("/cohorts/" + cohort);
        tess.follow("Who is missing what")
                .seesHeading("Who is missing what")
                .sees("Not sent: About you")
                .checks("missing");
        tess.page().getByText("Remind all who are on this list").click();
        tess.press("Remind them").sees("1 letter is on its way");
        tess.page().getByText("Remind all who are on this list").click();
        tess.press("Remind them").sees("Nobody was written to").checks("missing-nobody-to-remind");

        Persona lia = visitors.signedIn(personas.persona("later"), later.person());
        lia.open("/applications/" + later.application());
        lia.follow("What you need to take part")
                .fill("Access needs (optional)", "x".repeat(1001))
                .press("Save")
                .sees("must be 1,000 characters or fewer")
                .checks("needs-refused");
        lia.fill("Access needs (optional)", "A step-free room").press("Save").sees("Saved");
        lia.follow("Take part in a later cohort").press("Ask the programme team");
        lia.sees("Say why").checks("deferral-refused");
        lia.fill("Why would you like to take part later?", "A new child").press("Ask the programme team");
        lia.sees("Until they agree, nothing changes").checks("deferral-asked");

        tess.open("/cohorts/" + cohort);
        tess.follow("Deferrals to decide").sees("A new child").checks("deferrals");
        tess.follow("Lia Later").press("Tell them").sees("Say why not").checks("deferral-refusal-refused");
        tess.press("Show the letter").sees("Choose a later cohort").checks("defer-refused");
        tess.page().locator("#cohort").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        tess.fill("Last day to confirm", LocalDate.now().plusDays(30).toString())
                .press("Show the letter");
        tess.sees("The letter, as it will be sent").checks("defer-letter");
        tess.press("Defer the place and send the letter")
                .sees("The place is deferred")
                .checks("deferred");

        lia.open("/applications/" + successor(later.application()));
        lia.sees("is kept for you until").checks("kept-place");

        Persona gus = visitors.signedIn(personas.persona("giver"), giver.person());
        gus.open("/applications/" + giver.application());
        gus.follow("Give up your place")
                .press("Give up my place")
                .sees("Choose why you give up your place")
                .checks("give-up-refused");
        gus.follow("Back").follow("Let a colleague take your place").press("Give up my place for them");
        gus.sees("Enter your colleague’s name").checks("substitute-refused");
        gus.fill("Your colleague’s name", "Col League")
                .fill("Your colleague’s e-mail address", CohortFixture.address("colleague"))
                .tick("I change my job")
                .press("Give up my place for them");
        gus.sees("we have written to your colleague").checks("substitute-named");

        tess.open("/cohorts/" + cohort + "/needs");
        tess.checks("cohort-needs");
        tess.open("/team/programmes/" + cohorts.slugOf(cohort));
        tess.follow("Giving up a place")
                .fill("In good time", "many")
                .press("Save")
                .sees("There is a problem")
                .checks("notice-refused");
    }

    private UUID successor(UUID application) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select applicationId from KeptPlace where fromApplicationId = :id", UUID.class)
                .setParameter("id", application)
                .getSingleResult());
    }
}
