package org.upshift.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;

/** Choosing an organisation with and without scripts; roles, the list of organisations and merging as their readers see them. */
@QuarkusTest
@InBrowser
class PeopleInBrowserTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TakePlace takePlace;

    @Inject
    Organisations organisations;

    private String mark;
    private UUID cohort;

    @BeforeEach
    void organisationsToChooseFrom() {
        mark = "B" + UUID.randomUUID().toString().substring(0, 8);
        cohort = cohorts.openCohort(10);
        enter(mark + " Borough Council", mark + " Town Hall");
        enter(mark + " University", mark + " Poly");
    }

    @Test
    void withScriptsNamesAreSuggestedAndTakenWithTheKeyboard(Personas personas) {
        var ana = visitors.signedIn(personas.persona("someone"), visitors.person("Ana Chooser"));
        ana.open("/account/details");
        var field = ana.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Organisation"));
        field.fill("");
        field.pressSequentially(mark);
        var options = ana.page().getByRole(AriaRole.OPTION);
        assertThat(options).hasCount(2);
        ana.checks("organisation-suggestions");
        field.press("ArrowDown");
        field.press("ArrowDown");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", options.nth(1).getAttribute("id"));
        field.press("Enter");
        assertThat(field).hasValue(mark + " University");
        assertThat(field).hasAttribute("aria-expanded", "false");
        field.press("ArrowDown");
        assertThat(options.first()).isVisible();
        field.press("Escape");
        assertThat(options.first()).isHidden();
        ana.press("Save and continue").sees("Your details are saved");
    }

    @Test
    void withoutScriptsTheNextPageAsksWhichOneIsMeant(Personas personas) {
        var bo = visitors.signedIn(personas.persona("someone", Scripts.OFF), visitors.person("Bo Chooser"));
        bo.open("/account/details");
        bo.fill("Organisation", mark).press("Save and continue").sees("Choose your organisation from those found");
        bo.checks("organisation-choice");
        bo.tick(mark + " Borough Council").press("Save and continue").sees("Your details are saved");
        bo.open("/account/details");
        bo.fill("Organisation", mark + " Hospice")
                .press("Save and continue")
                .sees("It is not listed: add it")
                .tick("It is not listed: add it")
                .press("Save and continue")
                .sees("Your details are saved");

        var team = visitors.signedIn(
                personas.persona("someone", Scripts.OFF),
                visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        team.open("/team/organisations?proposed=true");
        team.seesHeading("Proposed organisations").checks("organisations-proposed");
        team.follow(mark + " Hospice").seesHeading(mark + " Hospice");
        team.press("Confirm").sees("Select what kind of organisation it is").checks("organisation-refused");
        team.tick("Charity").tick("Wales").press("Confirm").sees("is confirmed and in the list");
    }

    @Test
    void rolesAreGivenMovedAndSeen(Personas personas) {
        takePlace.take(cohort, visitors.person("Pat Participant"));
        var team = visitors.signedIn(
                personas.persona("someone"), visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        team.open("/cohorts/" + cohort + "/people");
        team.press("Add").sees("Select what this person does in the cohort").checks("roles-refused");
        team.fill("E-mail address", "fay." + mark + "@example.org")
                .tick("Facilitator")
                .fill("Last day (optional)", "2199-12-31")
                .press("Add")
                .sees("until the end of 31 December 2199");
        team.follow("Change or end the role of fay." + mark.toLowerCase() + "@example.org as Facilitator")
                .checks("role-of-cohort");
        team.fill("Last day (optional)", "2001-01-01")
                .press("Save last day")
                .sees("The last day must be today or later")
                .checks("role-of-cohort-refused");
        team.open("/cohorts/" + cohort + "/audience");
        team.seesHeading("Who can see this cohort").checks("audience");

        var admin = visitors.signedIn(
                personas.persona("someone"), visitors.person("Ada Administrator", Role.ADMINISTRATOR, null));
        admin.open("/people?q=" + mark);
        admin.checks("people");
        admin.follow("No name yet for fay." + mark.toLowerCase() + "@example.org");
        String person = admin.page().url();
        admin.press("Give this role").sees("Select a role").checks("person-refused");
        admin.open(person);
        admin.page().locator("main a[href*='/roles/']").first().click();
        admin.checks("role-of-person");
        admin.follow("End this role").sees("Do you want to end the role").checks("role-end");
        admin.open(person);
        admin.follow("Correct name or organisation").checks("person-correction");
        admin.open(person);
        admin.follow("History").seesHeading("History").checks("history-person");
    }

    @Test
    void duplicatesAreComparedMergedAndTakenApart(Personas personas) {
        var kept = visitors.person("Pat Kept");
        var gone = visitors.person("Pat Gone");
        takePlace.take(cohort, gone);
        takePlace.take(cohorts.openCohort(5), kept);
        var admin = visitors.signedIn(
                personas.persona("someone"), visitors.person("Ada Administrator", Role.ADMINISTRATOR, null));
        admin.open("/people/" + kept);
        admin.checks("person");
        admin.follow("Merge with a duplicate")
                .press("Compare")
                .sees("Enter an e-mail address")
                .checks("merge-another");
        admin.fill("E-mail address of the other record", visitors.email(gone))
                .press("Compare")
                .seesHeading("Are these two the same?")
                .checks("merge-preview");
        admin.press("Merge them").sees("They are one now").checks("merge");
        admin.press("Undo this merge").sees("The merge is undone");
        admin.open("/team/merges");
        admin.checks("merges");
        admin.open("/team/merges/duplicates?subject=PERSON");
        admin.checks("duplicates");
    }

    private void enter(String name, String alias) {
        QuarkusTransaction.requiringNew()
                .run(() -> organisations.entered(new OrganisationDetails(
                        name, OrganisationKind.OTHER, Nation.ENGLAND, List.of(alias), List.of())));
    }
}
