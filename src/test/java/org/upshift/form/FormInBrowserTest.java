package org.upshift.form;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.upshift.admission.StartApplication;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** A form as its team designs it and an applicant answers it. */
@QuarkusTest
@InBrowser
class FormInBrowserTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    StartApplication start;

    @Inject
    ChangeForm change;

    @Inject
    Visitors visitors;

    @Test
    void fromTheUsualFormToTheAnswersOfAnApplicant(Personas personas) {
        var cohort = cohorts.openCohort(3);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        Persona tess = visitors.signedIn(personas.persona("team"), team);
        tess.open("/cohorts/" + cohort);
        tess.follow("Application form").sees("This is the usual form").checks("form-usual");
        tess.follow("Add a section").press("Save").sees("Enter a title").checks("form-section-title-refused");
        tess.fill("Title", "Your community").press("Save").sees("The section is added");
        tess.follow("Add a question to “Your community”").checks("form-question-kind");
        tess.follow("The community that they lead or plan to lead")
                .fill("Short name", "Community")
                .press("Save")
                .sees("Enter the question")
                .checks("form-question-refused");
        tess.fill("Question", "Which community do you lead or plan to lead?")
                .fill("Communities to choose from", "Falls\nSepsis")
                .tick("Line managers read the answer")
                .press("Save");
        tess.sees("The question is added").follow("Add a rule of priority");
        tess.fill("The rule in plain words", "Leads a community that we support")
                .press("Save");
        tess.sees("A rule asks for 1 to 10 things").checks("form-rule-refused");
        tess.page()
                .locator("#conditions")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel("“Community” says that they lead or plan to lead a community"));
        tess.press("Save").sees("“Community” says that they lead or plan to lead a community on the list");
        tess.follow("Add a declaration")
                .press("Save")
                .sees("Enter the declaration")
                .checks("form-declaration-refused");
        tess.fill("Declaration", "I will come to all five modules").press("Save");
        tess.sees("I will come to all five modules").checks("form-designed");
        tess.page().locator("a[href*='/removal']").last().click();
        tess.press("Continue").sees("There is a problem").checks("form-removal-refused");
        tess.open("/team/programmes/" + cohorts.slugOf(cohort));
        tess.follow("What letters say to those who get no place")
                .fill("No place is left", "")
                .press("Save")
                .sees("There is a problem")
                .checks("letters-refused");
        tess.open("/team/programmes/" + cohorts.slugOf(cohort));
        tess.follow("Letters to applicants")
                .fill("A place is offered", "Hello {firstname}")
                .press("Save")
                .sees("Take out {firstname}")
                .checks("own-letters-refused");
        tess.fill("A place is offered", "You are in, {name}!")
                .press("Save")
                .sees("Read below how the letters say it")
                .checks("own-letters");
        change.change(visitors.actor(team), cohort, "asks one question of each other kind", form -> form.with(
                        "statement", Question.required("size", QuestionKind.NUMBER, "Size", "How large is it?"))
                .with("statement", Question.required("since", QuestionKind.DATE, "Since", "Since when?"))
                .with("statement", Question.required("cv", QuestionKind.FILE, "CV", "Your CV"))
                .with("statement", Question.required("name", QuestionKind.SHORT_TEXT, "Name", "A name?"))
                .with("statement", Question.required("sure", QuestionKind.YES_NO, "Sure", "Are you sure?")));
        tess.open("/cohorts/" + cohort + "/form/preview");
        tess.sees("Nothing that you type here is sent").checks("form-preview");

        var amy = visitors.actor(visitors.person("Amy Castellan"));
        var application = start.start(amy, cohort);
        Persona applicant = visitors.signedIn(personas.persona("applicant"), amy.id());
        applicant.open("/applications/" + application);
        applicant.follow("Your community").checks("form-section");
        applicant.press("Save and continue").sees("Choose an answer to “").checks("form-section-refused");
        applicant
                .tick("I plan to lead it")
                .tick("Sepsis")
                .press("Save and continue")
                .sees("Your answer is saved");
        applicant.follow("Your statement").press("Save and continue").sees("Enter a date for “Since when?”");
        applicant.checks("form-all-kinds-refused");
        applicant
                .follow("Upload a file for CV")
                .press("Upload")
                .sees("Select a file")
                .checks("form-file-refused");
        applicant.open("/applications/" + application + "/equality");
        applicant.checks("form-equality");
        applicant.open("/applications/" + application + "/check");
        applicant.sees("Plans to lead: Sepsis").checks("form-check");
        tess.open("/cohorts/" + cohort + "/applications/" + application + "/extension");
        tess.press("Give more time").sees("Say why").checks("form-more-time-refused");
    }
}
