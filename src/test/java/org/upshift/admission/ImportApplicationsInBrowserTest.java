package org.upshift.admission;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** A team moves the applications of its online form over, with scripts off. */
@QuarkusTest
@InBrowser
class ImportApplicationsInBrowserTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Visitors visitors;

    @Test
    void fromAnOnlineFormToApplicationsAndBack(Personas personas) {
        var cohort = cohorts.openCohort(3);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Persona tess = visitors.signedIn(
                personas.persona("team", Scripts.OFF),
                visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));

        tess.open("/cohorts/" + cohort);
        tess.follow("Move applications over").press("Read the file");
        tess.sees("Select a file").checks("applications-import-errors");
        choose(tess, "Email,Full name,Statement\nrubbish,Ana,\n");
        tess.press("Read the file").seesHeading("What is in the columns");
        tess.select("Full name", "Do not use");
        tess.select("Email", "Full name").press("See what will be moved");
        tess.sees("Say which column has the e-mail addresses").checks("applications-import-columns-errors");
        tess.select("Email", "E-mail address of the applicant").press("See what will be moved");
        tess.sees("Nothing can be moved as it is")
                .sees("Line 2, Email: Enter an e-mail address in the correct format")
                .checks("applications-import-preview-errors");
        tess.press("Let this file go").sees("The file is gone");

        choose(
                tess,
                "Email,Full name,Organisation,Statement\nana." + mark + "@example.org,Ana Applicant,Works at " + mark
                        + ",To learn\n");
        tess.press("Read the file").press("See what will be moved");
        tess.seesHeading("What will be moved").sees("Works at " + mark).checks("applications-import-preview");
        tess.press("Move 1 application").sees("1 application is moved").checks("applications-imports");
        tess.page().locator("a[href$='/undoing']").click();
        tess.seesHeading("Undo the import?").checks("applications-import-undo");
        tess.press("Undo the import").sees("these applications are gone");
    }

    private static void choose(Persona persona, String csv) {
        persona.page()
                .getByLabel("A file with applications")
                .setInputFiles(new FilePayload("form.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
