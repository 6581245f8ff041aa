package org.upshift.admission;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase.Step;

/** The team selects and releases, as it does on its pages. */
@QuarkusTest
@InBrowser
class SelectionInBrowserTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    AdvanceCohort advance;

    @Inject
    Visitors visitors;

    @Test
    void fromTheFirstRuleToTheRelease(Personas personas) {
        var cohort = cohorts.openCohort(1);
        var ana = applicants.sent(cohort, "Ana Selected");
        var ben = applicants.sent(cohort, "Ben Reserve");
        var cat = applicants.sent(cohort, "Cat Refused");
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        advance.advance(visitors.actor(team), cohort, Step.CLOSE_APPLICATIONS);
        Persona tess = visitors.signedIn(personas.persona("team"), team);
        tess.open("/cohorts/" + cohort);
        tess.follow("Selection").seesHeading("Selection").checks("selection-not-begun");
        tess.press("Begin the selection").sees("Nobody is told anything").follow("Change the rules");
        tess.fill("Places to offer", "many")
                .press("Save the rules")
                .sees("Enter how many places as a whole number")
                .checks("rules-refused");
        tess.fill("Places to offer", "1").fill("Reserves on the waiting list", "1");
        tess.page()
                .getByLabel("Only those whom everybody supports who has to sign")
                .uncheck();
        tess.press("Save the rules").sees("See below what has moved").follow("Change the rules");
        tess.fill("People", "1").select("From", "Each organisation").press("Add the limit");
        tess.sees("at most 1 from any one organisation").checks("selection");
        tess.fill("Name, e-mail address, organisation or reference", "nobody")
                .press("Show")
                .sees("Nobody matches")
                .checks("selection-none-match");

        byHand(tess, cohort, ana.application(), "Offer", null);
        byHand(tess, cohort, ben.application(), "Reserve", null);
        tess.open("/cohorts/" + cohort + "/selection/applications/" + cat.application());
        tess.tick("Unsuccessful")
                .press("Set by hand")
                .sees("Say why you set it by hand")
                .checks("by-hand-refused");
        byHand(tess, cohort, cat.application(), "Unsuccessful", RefusalReasons.USUAL.places());

        tess.press("Go to the release");
        tess.seesHeading("Release the outcomes")
                .sees("Say first until when people can answer")
                .checks("release-not-ready");
        tess.fill("Last day to answer an offer", LocalDate.now().plusDays(10).toString())
                .fill(
                        "Last day of the waiting list",
                        LocalDate.now().plusDays(40).toString())
                .press("Save");
        tess.sees("3 letters leave at once").checks("release");
        tess.open("/cohorts/" + cohort + "/selection/applications/" + ben.application() + "/letter");
        tess.sees("Status: Reserve, 1st").checks("letter-before");
        tess.open("/cohorts/" + cohort + "/selection/release");
        tess.press("Release the outcomes").sees("The letters are on their way").checks("released");

        Persona reserve = visitors.signedIn(personas.persona("reserve"), ben.person());
        reserve.open("/applications/" + ben.application());
        reserve.sees("Reserve, 1st").checks("reserve");
        Persona refused = visitors.signedIn(personas.persona("refused"), cat.person());
        refused.open("/applications/" + cat.application());
        refused.sees("Unsuccessful").checks("unsuccessful");
        tess.open("/cohorts/" + cohort + "/selection/waiting-list");
        tess.fill("Days that a reserve has to answer", "many")
                .press("Save")
                .sees("There is a problem")
                .checks("waiting-list-refused");
        tess.open("/cohorts/" + cohort + "/applications?sort=score&incomplete=statement");
        tess.sees("No application matches").checks("applications-none-match");
        tess.open("/cohorts/" + cohort + "/equality");
        tess.sees("Fewer than five have answered").checks("equality-counts");
    }

    private static void byHand(Persona tess, UUID cohort, UUID application, String outcome, String reason) {
        tess.open("/cohorts/" + cohort + "/selection/applications/" + application);
        tess.tick(outcome).fill("Why you set it by hand", "Agreed by the panel");
        if (reason != null) {
            tess.select("Reason in the letter", reason);
        }
        tess.press("Set by hand").sees("Nobody is told anything yet");
    }
}
