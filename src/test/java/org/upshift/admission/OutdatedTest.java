package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.enrolment.CohortFixture;
import org.upshift.kernel.HolidayRegion;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;

/** A sign-off stays true to what was signed. */
@QuarkusTest
class OutdatedTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    SetSignOffRules rules;

    @Inject
    OutdateSignOffs outdate;

    @Inject
    SaveAnswers save;

    @Inject
    SendApplication send;

    @Inject
    AskSignatory ask;

    @Inject
    DecideSignOff decide;

    @Inject
    Visitors visitors;

    @Test
    void whoHasAgreedToOtherTermsIsAskedToConfirmAndNobodyElse() {
        var cohort = cohorts.openCohort(5);
        var agreed = applicants.decided(cohort, "Agreed", true);
        var refused = applicants.decided(cohort, "Refused", false);
        var waiting = applicants.sent(cohort, "Waiting");
        rules.set(
                applicants.team(cohort),
                cohorts.programmeOf(cohort),
                new SignOffRules("£200 for travel", false, false, false, HolidayRegion.ENGLAND_AND_WALES));
        assertThat(applicants.standing(agreed)).isEqualTo(Standing.WITH_TEAM);

        outdate.look(cohort);
        outdate.look(cohort);

        assertThat(applicants.words(agreed)).isEqualTo("Waiting for your line manager to confirm what has changed");
        assertThat(applicants.standing(refused)).isEqualTo(Standing.NOT_SUPPORTED);
        assertThat(applicants.standing(waiting)).isEqualTo(Standing.WAITING_FOR_MANAGER);
        Mailbox.of(visitors.email(agreed.person())).take("is asked to confirm what has changed");
        var letter = Mailbox.of(agreed.manager()).take("Please confirm");
        assertThat(letter.text()).contains("Cost before:\nNothing").contains("Cost now:\n£200 for travel");
        String link = letter.link("/sign-off/");
        String secret = link.substring(link.lastIndexOf('/') + 1);
        visitors.anyone()
                .cookie("upshift-sign-off-link", secret)
                .get("/sign-off")
                .then()
                .statusCode(200)
                .body(
                        containsString("Do you still support"),
                        containsString("What has changed since you agreed"),
                        containsString("£200 for travel"));
        decide.decide(secret, applicants.signOff(agreed), Decision.of(true, "Lee Hartnell", "Director", "Still"));
        assertThat(applicants.standing(agreed)).isEqualTo(Standing.WITH_TEAM);
        outdate.look(cohort);
        assertThat(applicants.standing(agreed)).isEqualTo(Standing.WITH_TEAM);
        visitors.script(applicants.team(cohort).id())
                .get("/api/applications/" + agreed.application() + "/sign-offs")
                .then()
                .body("status", hasItems("SUPPORTED", "STALE"))
                .body("find { it.status == 'STALE' }.signed.cost", equalTo(""))
                .body("find { it.status == 'SUPPORTED' }.signed.cost", equalTo("£200 for travel"));
    }

    @Test
    void theTeamSaysWhetherOtherWordsAreAChange() {
        var typo = signedDraft("Typo");
        save.save(typo.actor(), typo.application(), Answers.statement("I lead a community of analysts!"));
        send.send(typo.actor(), typo.application(), true);
        assertThat(applicants.standing(typo)).isEqualTo(Standing.WITH_TEAM);
        var team = applicants.team(typo.cohort()).id();
        String page = "/cohorts/" + typo.cohort() + "/applications/" + typo.application() + "/sign-offs";
        String shown = as(team).get(page)
                .then()
                .statusCode(200)
                .body(containsString("Said otherwise since they signed"), containsString("analysts!"))
                .extract()
                .asString();
        String terms = shown.replaceAll("(?s).*?name=\"terms\" value=\"([^\"]+)\".*", "$1");
        judge(team, page, "no", "stale").statusCode(422).body(containsString("has changed once more"));
        judge(team, page, "no", terms).statusCode(303);
        as(team).get(page).then().body(not(containsString("Said otherwise since")));
        judge(team, page, "yes", terms).statusCode(303);
        assertThat(applicants.words(typo)).contains("to confirm what has changed");
    }

    @Test
    void daysDatesAndCostCannotBeCalledWords() {
        var applicant = applicants.decided(cohorts.openCohort(2), "Forced", true);
        var team = applicants.team(applicant.cohort());
        rules.set(
                team,
                cohorts.programmeOf(applicant.cohort()),
                new SignOffRules("A fee", false, false, false, HolidayRegion.ENGLAND_AND_WALES));
        visitors.script(team.id())
                .body("{\"signatory\": \"LINE_MANAGER\", \"material\": false}")
                .contentType("application/json")
                .post("/api/applications/" + applicant.application() + "/sign-offs/change")
                .then()
                .statusCode(422)
                .body("code", equalTo("change-material"));
        visitors.script(team.id())
                .body("{\"deadline\": \"" + LocalDate.now().plusDays(7) + "\"}")
                .contentType("application/json")
                .post("/api/applications/" + applicant.application() + "/offers")
                .then()
                .statusCode(422)
                .body("code", equalTo("sign-off-missing"));
    }

    private Applicants.Applicant signedDraft(String name) {
        var cohort = cohorts.openCohort(2);
        rules.set(
                applicants.team(cohort),
                cohorts.programmeOf(cohort),
                new SignOffRules("", false, true, false, HolidayRegion.ENGLAND_AND_WALES));
        var draft = applicants.withDraft(cohort, name);
        ask.ask(draft.actor(), draft.application(), Signatory.LINE_MANAGER);
        decide.decide(applicants.secret(draft), applicants.signOff(draft), Decision.of(true, "Lee", "Director", ""));
        return draft;
    }

    private io.restassured.response.ValidatableResponse judge(UUID team, String page, String material, String terms) {
        return as(team).formParam("signatory", "LINE_MANAGER")
                .formParam("material", material)
                .formParam("terms", terms)
                .post(page + "/change")
                .then();
    }

    private RequestSpecification as(UUID person) {
        return visitors.as(person).contentType("application/x-www-form-urlencoded");
    }
}
