package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.admission.Applicants.Applicant;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase.Step;
import org.upshift.review.AssignReview;
import org.upshift.review.ClosePanel;
import org.upshift.review.OpenPanel;
import org.upshift.review.ReopenPanel;

/** While the panel of a cohort reads, all its applicants are told so, whether their own application was given out or not. */
@QuarkusTest
class WithThePanelTest {
    private static final String PANEL = "With the panel";
    private static final String TEAM = "With the programme team";

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    DecideSignOff decide;

    @Inject
    OpenPanel open;

    @Inject
    AssignReview assign;

    @Inject
    ClosePanel close;

    @Inject
    ReopenPanel reopen;

    @Inject
    AdvanceCohort advance;

    @Inject
    Selecting selecting;

    @Inject
    PanelAtWork atWork;

    @Inject
    Visitors visitors;

    @Inject
    Statements statements;

    @Test
    void everybodyReadsTheSameOnPagesByApiInLettersAndOnTheManagersPage() {
        var cohort = cohorts.openCohort(5);
        var team = applicants.team(cohort);
        var given = applicants.decided(cohort, "Given Out", true);
        var left = applicants.decided(cohort, "Left Over", true);
        var waits = applicants.sent(cohort, "Waits Longer");
        open.open(team, cohort, true, 1, null);
        assertThat(said(given)).isEqualTo(said(left)).containsOnly(TEAM);
        long list = statementsOfList(team.id(), cohort);

        var reader = visitors.person("Rae Reader", Role.REVIEWER, cohort);
        assign.assign(team, cohort, given.application(), reader);
        assertThat(said(given)).isEqualTo(said(left)).containsOnly(PANEL);
        assertThat(applicants.words(waits)).isEqualTo("Waiting for your line manager");
        assertThat(statementsOfList(team.id(), cohort)).isEqualTo(list);
        visitors.as(team.id())
                .get("/cohorts/" + cohort + "/applications?status=WITH_PANEL")
                .then()
                .statusCode(200)
                .body(
                        containsString("With the panel (2)"),
                        containsString("With the programme team (0)"),
                        containsString("Given Out"),
                        containsString("Left Over"),
                        not(containsString("Waits Longer")));
        visitors.script(team.id())
                .get("/api/cohorts/" + cohort + "/applications?status=WITH_PANEL")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].statusText", equalTo(PANEL));

        String link = applicants.secret(waits);
        assertThat(decide.decide(
                        link, applicants.signOff(waits), Decision.of(true, "Lee Hartnell", "Head of service", "Yes")))
                .isTrue();
        assertThat(Mailbox.of(waits.actor().email())
                        .take("supports your application")
                        .text())
                .contains("Status: With the panel");
        assertThat(receipt(link)).contains("The application is now: <strong>With the panel</strong>");
        visitors.anyone()
                .cookie("upshift-sign-off-link", link)
                .get("/sign-off")
                .then()
                .statusCode(410)
                .body(containsString("The application is: With the panel."));

        close.close(team, cohort);
        assertThat(said(given)).isEqualTo(said(left)).containsOnly(TEAM);
        reopen.reopen(team, cohort, "One was ill");
        assertThat(said(given)).isEqualTo(said(left)).containsOnly(PANEL);

        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, 1, 1, true);
        assertThat(said(given)).isEqualTo(said(left)).containsOnly(PANEL);
        selecting.release(team, cohort);
        assertThat(atWork.goesOn(cohort)).isFalse();
        assertThat(applicants.words(given)).isNotEqualTo(PANEL);
        assertThat(receipt(link)).doesNotContain("The application is now");
    }

    /** What an applicant reads of it, wherever they look. */
    private List<String> said(Applicant applicant) {
        String path = "/applications/" + applicant.application();
        String page = visitors.as(applicant.person()).get(path).asString();
        String home = visitors.as(applicant.person()).get("/home").asString();
        return List.of(
                words(page),
                words(home),
                visitors.script(applicant.person()).get("/api" + path).path("statusText"),
                visitors.script(applicant.person()).get("/api/me/applications").path("items[0].statusText"));
    }

    private static String words(String page) {
        assertThat(page.contains(PANEL)).isNotEqualTo(page.contains(TEAM));
        return page.contains(PANEL) ? PANEL : TEAM;
    }

    private String receipt(String link) {
        return visitors.anyone()
                .cookie("upshift-sign-off-link", link)
                .get("/sign-off/receipt")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private long statementsOfList(UUID team, UUID cohort) {
        String signIn = visitors.signIn(team);
        return statements.during(() -> visitors.with(signIn)
                .get("/cohorts/" + cohort + "/applications")
                .then()
                .statusCode(200));
    }
}
