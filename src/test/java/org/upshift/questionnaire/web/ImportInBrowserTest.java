package org.upshift.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.ACohort;

/** From two exports of Microsoft Forms to a PDF, as the documentation says it. */
@QuarkusTest
@InBrowser
class ImportInBrowserTest {

    private static final String[] ANSWERS = {
        "Not at all confident", "Slightly confident", "Somewhat confident", "Fairly confident", "Very confident"
    };

    @Inject
    Visitors visitors;

    @Inject
    ACohort cohorts;

    @ParameterizedTest
    @EnumSource
    void fromAFileToAPdf(Scripts scripts, Personas personas) {
        var made = cohorts.make();
        Persona tom = visitors.signedIn(
                personas.persona("team", scripts), visitors.person("Tom", Role.TEAM, made.programme()));

        tom.open("/team/programmes");
        tom.follow("Evaluate with answers you already have");
        tom.press("Read the file");
        tom.sees("There is a problem").checks("evaluation-errors");
        tom.select("Programme", "Leading communities");
        tom.fill("Which run of it?", "Autumn 2025");
        choose(tom, "before.csv", export(0));
        tom.press("Read the file");

        tom.seesHeading("What is in the columns").sees("Taken out, and not stored anywhere");
        tom.press("See what will be stored");
        tom.sees("Select when these answers were given").sees("10/11/2025 is 10 November 2025");
        tom.checks("import-columns-errors");
        tom.tick("When were these answers given?", "Before the programme (baseline)");
        tom.press("See what will be stored");
        tom.seesHeading("What will be stored").sees("Fairly confident").checks("import-preview");
        tom.press("Store 14 responses");

        tom.sees("14 responses are stored").checks("imports");
        choose(tom, "after.csv", export(2));
        tom.press("Read the file");
        tom.tick("When were these answers given?", "After the programme");
        tom.press("See what will be stored");
        tom.press("Store 14 responses");
        tom.follow("Go to the impact report");
        tom.seesHeading("Impact report");
        assertThat(tom.page().content()).contains("Work with uncertainty", "<strong>14</strong> answered both times");
        Download pdf = tom.page()
                .waitForDownload(() ->
                        tom.page().getByText("The report as PDF, for print").click());
        assertThat(pdf.suggestedFilename()).endsWith(".pdf");

        tom.open(tom.page().url().replaceAll("^[^/]+//[^/]+|/impact.*", ""));
        tom.sees("It was run elsewhere").checks("evaluated-run");
        tom.follow("Change name")
                .fill("Name", "")
                .press("Save")
                .sees("Enter a name")
                .checks("evaluated-run-name");
        tom.fill("Name", "Winter 2025").press("Save").press("Set the evaluation aside");
        tom.sees("This evaluation is set aside").checks("evaluated-run-aside");
    }

    /** Somebody whose program wrote before and after into one line, and whose headings do not say which is which. */
    @Test
    void beforeAndAfterInOneLine(Personas personas) {
        var made = cohorts.make();
        Persona tom = visitors.signedIn(
                personas.persona("team", Scripts.OFF), visitors.person("Tom", Role.TEAM, made.programme()));
        tom.open(ImportLinks.ofCohort(made.cohort()));
        choose(tom, "both.csv", "How it was,How it is\n" + "2,4\n3,5\n1,4\n4,5\n".repeat(3));
        tom.press("Read the file");
        tom.tick("When were these answers given?", "Before and after stand side by side");
        tom.press("See what will be stored");
        tom.sees("Select when “How it was” was answered").checks("import-side-by-side");
        tom.select("Answered How it was", "Before the programme (baseline)");
        tom.select("Answered How it is", "After the programme");
        tom.fill("Words of the item, if it is new How it was", "I can lead");
        tom.fill("Words of the item, if it is new How it is", "I can lead");
        tom.tick("When were the answers about before given?", "Together with those about after: people thought back");
        tom.fill("After the programme: last day on which people could answer", "2025-12-01");
        tom.press("See what will be stored");
        tom.seesHeading("What will be stored").checks("import-side-by-side-preview");
        tom.press("Store 24 responses");
        tom.follow("Go to the impact report");
        tom.sees("people thought back");
    }

    private static void choose(Persona persona, String name, String csv) {
        persona.page()
                .getByLabel("A file with answers")
                .setInputFiles(new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** What Microsoft Forms gives: two statements, somebody's words, and everything about who answered and when. */
    private static String export(int rise) {
        var csv = new StringBuilder(
                "\uFEFFID,Start time,Completion time,Email,Name,Think strategically,Work with uncertainty,What helped?\n");
        for (int i = 0; i < 14; i++) {
            String first = ANSWERS[Math.min(4, i % 3 + rise)];
            String second = ANSWERS[Math.min(4, i % 4 + rise)];
            csv.append(
                    "%d,10/11/2025 09:%02d:00,10/11/2025 09:%02d:30,p%d@example.org,Person %d,%s,%s,\"Time, to think\"\n"
                            .formatted(i + 1, i, i + 10, i, i, first, second));
        }
        return csv.toString();
    }
}
