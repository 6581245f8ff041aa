package org.upshift.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas.Scripts;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.Phase.Step;
import org.upshift.programme.Programme;
import org.upshift.programme.ProgrammeFixture;

/** The pages of a programme and of its cohorts, in a real browser and with the text of the brochure. */
@QuarkusTest
@InBrowser
class ProgrammeInBrowserTest {
    private static final LocalDateTime FAR = LocalDateTime.of(2199, 1, 31, 23, 59, 59);

    @Inject
    EntityManager entities;

    @Inject
    ProgrammeFixture programmes;

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @EnumSource
    void anyoneReadsAndTheTeamRunsAProgramme(Scripts scripts, org.upshift.browser.Personas personas) {
        var programme = new Programme("brochure-" + UUID.randomUUID(), HealthInnovationText.text());
        QuarkusTransaction.requiringNew().run(() -> entities.persist(programme));
        var cohort = programmes.cohort(programme.getId(), "2199", FAR, Step.OPEN_APPLICATIONS);
        String picture = "programme-" + scripts.name().toLowerCase(java.util.Locale.ROOT) + "-";

        Persona reader = personas.persona("reader", scripts);
        reader.open("/");
        reader.seesHeading("Leadership development programmes").checks(picture + "list");
        reader.open("/programmes/" + programme.getSlug());
        reader.seesHeading("Communities of Practice Leadership Development Programme")
                .sees("To apply you must either be:")
                .checks(picture + "page");

        Persona member = visitors.signedIn(
                personas.persona("member", scripts), visitors.person("Tom Team", Role.TEAM, programme.getId()));
        member.open("/team/programmes");
        member.checks(picture + "team-list");
        String team = "/team/programmes/" + programme.getSlug();
        member.open(team);
        member.checks(picture + "team");
        member.open(team + "/edit");
        member.fill("Title", "").press("Save").sees("There is a problem").checks(picture + "edit-error");
        member.open(team + "/people");
        member.fill("E-mail address", "nobody")
                .press("Add to the team")
                .sees("There is a problem")
                .checks(picture + "team-people-error");

        member.open("/cohorts/" + cohort);
        member.seesHeading("2199").checks(picture + "cohort");
        member.open("/cohorts/" + cohort + "/edit");
        member.fill("Places", "0")
                .press("Save")
                .sees("Enter the number of places as a whole number, 1 or more")
                .checks(picture + "cohort-edit-error");
        member.open("/cohorts/" + cohort + "/people");
        member.fill("E-mail address", "fay@example.org")
                .tick("Facilitator")
                .press("Add")
                .sees("fay@example.org has the role “Facilitator”")
                .checks(picture + "cohort-people");
        member.open("/history/cohort/" + cohort);
        member.sees("gave fay@example.org a role: Facilitator").checks(picture + "cohort-history");
        member.open("/cohorts/" + cohort);
        member.follow("Cancel the cohort").checks(picture + "cohort-cancel");
        member.press("Cancel the cohort").sees("Cancelled").checks(picture + "cohort-cancelled");
    }
}
