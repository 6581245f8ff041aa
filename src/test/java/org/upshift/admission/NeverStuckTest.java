package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.kernel.HolidayRegion;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** Whatever becomes of the question to a line manager, there is a way on. */
@QuarkusTest
class NeverStuckTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    SetSignOffRules rules;

    @Inject
    Visitors visitors;

    @Inject
    Statements statements;

    @Test
    void aDraftCanBeSignedBeforeItIsSent() {
        var draft = applicants.withDraft(cohorts.openCohort(2), "Early");
        String page = "/applications/" + draft.application();
        as(draft.person())
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("is not asked yet"), containsString("Ask them now"));
        as(draft.person()).post(page + "/line-manager/request").then().statusCode(303);
        as(draft.person())
                .post(page + "/line-manager/request")
                .then()
                .statusCode(422)
                .body(containsString("is asked already"));
        as(draft.person())
                .get(page + "/line-manager")
                .then()
                .body(
                        containsString("We have asked Lee Hartnell"),
                        not(containsString("When you send your application, we ask")));
        answer(applicants.secret(draft), "yes", "").statusCode(303);
        as(draft.person()).get(page).then().body(containsString("Supports the application"));
        as(draft.person())
                .formParam("managerName", "Somebody Else")
                .formParam("managerEmail", "else@example.org")
                .post(page + "/line-manager")
                .then()
                .statusCode(422)
                .body(containsString("has answered already"));
        as(draft.person())
                .formParam("declared", "yes")
                .post(page + "/check")
                .then()
                .statusCode(303);
        assertThat(applicants.words(draft)).isEqualTo("With the programme team");
        Mailbox.of(draft.manager()).take("Your answer");
        assertThat(Mailbox.of(draft.manager()).all()).isEmpty();
    }

    @Test
    void whoIsNotTheLineManagerSaysSoAndAnotherIsNamed() {
        var applicant = applicants.sent(cohorts.openCohort(2), "Wrong");
        String secret = applicants.secret(applicant);
        answer(secret, "not-mine", "").statusCode(303).header("Location", endsWith("/receipt"));
        link(secret).get("/sign-off/receipt").then().statusCode(200).body(containsString("It is not for you"));
        link(secret).get("/sign-off").then().statusCode(410).body(containsString("it is not for you to answer"));
        assertThat(Mailbox.of(visitors.email(applicant.person()))
                        .take("says that this is not for them")
                        .text())
                .contains("Name somebody else")
                .contains("Status: Your line manager says that this is not for them to answer: name somebody else");
        String page = "/applications/" + applicant.application();
        String words = "Your line manager says that this is not for them to answer: name somebody else";
        as(applicant.person()).get(page).then().body(containsString(words));
        visitors.script(applicant.person()).get("/api" + page).then().body("statusText", equalTo(words));
        visitors.script(applicant.person())
                .get("/api/me/applications")
                .then()
                .body("items[0].statusText", equalTo(words));
        String other = CohortFixture.address("right one");
        as(applicant.person())
                .formParam("managerName", "Right One")
                .formParam("managerEmail", other)
                .post(page + "/other-line-manager")
                .then()
                .statusCode(303);
        answer(Applicants.secret(other), "yes", "").statusCode(303);
        assertThat(applicants.words(applicant)).isEqualTo("With the programme team");
    }

    @Test
    void aManagerPassesItOnAndItIsShownWhoActedForWhom() {
        var applicant = applicants.sent(cohorts.openCohort(2), "Passed");
        String secret = applicants.secret(applicant);
        link(secret).get("/sign-off/passing-on").then().statusCode(200);
        var typed = link(secret)
                .formParam("question", question(secret))
                .formParam("managerName", "Dana Deputy")
                .formParam("ownName", "Lee Hartnell");
        typed.formParam("managerEmail", visitors.email(applicant.person()))
                .post("/sign-off/passing-on")
                .then()
                .statusCode(422)
                .body(containsString("somebody who can answer for you"), containsString("Dana Deputy"));
        String deputy = CohortFixture.address("dana deputy");
        link(secret)
                .formParam("question", question(secret))
                .formParam("managerName", "Dana Deputy")
                .formParam("managerEmail", deputy)
                .formParam("ownName", "Lee Hartnell")
                .post("/sign-off/passing-on")
                .then()
                .statusCode(303);
        link(secret).get("/sign-off").then().statusCode(410).body(containsString("passed this question on"));
        Mailbox.of(applicant.manager()).take("You have passed on");
        Mailbox.of(visitors.email(applicant.person())).take("has passed on your request");
        String next = Applicants.secret(deputy);
        link(next).get("/sign-off").then().body(containsString("Lee Hartnell has passed this on to you"));
        answer(next, "yes", "Not in March").statusCode(303);
        var team = applicants.team(applicant.cohort()).id();
        as(team).get("/cohorts/" + applicant.cohort() + "/applications/" + applicant.application() + "/sign-offs")
                .then()
                .statusCode(200)
                .body(
                        containsString("Dana Deputy"),
                        containsString("Passed on to somebody else"),
                        containsString("Not in March"),
                        containsString("Release for 10 days"));
        as(team).get("/cohorts/" + applicant.cohort() + "/applications/" + applicant.application())
                .then()
                .body(containsString("Conditions"), containsString("Not in March"));
        as(applicant.person())
                .get("/applications/" + applicant.application())
                .then()
                .body(not(containsString("Not in March")));
        visitors.script(team)
                .get("/api/applications/" + applicant.application() + "/sign-offs")
                .then()
                .statusCode(200)
                .body("status", hasItems("SUPPORTED", "SUPERSEDED"))
                .body("find { it.status == 'SUPPORTED' }.actsFor", equalTo("Lee Hartnell"))
                .body("find { it.status == 'SUPPORTED' }.conditions", equalTo("Not in March"));
        visitors.script(applicant.person())
                .get("/api/applications/" + applicant.application() + "/sign-offs")
                .then()
                .body("find { it.status == 'SUPPORTED' }.conditions", nullValue())
                .body("find { it.status == 'SUPPORTED' }.statement", nullValue());
    }

    @Test
    void anAddressIsCorrectedAfterTheMessageCameBack() {
        var applicant = applicants.sent(cohorts.openCohort(2), "Bounced");
        String secret = applicants.secret(applicant);
        var team = applicants.team(applicant.cohort()).id();
        String review = "/cohorts/" + applicant.cohort() + "/applications/" + applicant.application();
        as(team).post(review + "/sign-offs/came-back").then().statusCode(303);
        assertThat(applicants.words(applicant))
                .isEqualTo("Our message to your line manager came back: check the address");
        Mailbox.of(visitors.email(applicant.person())).take("came back");
        as(team).queryParam("status", "SIGNATORY_NEEDED")
                .get("/cohorts/" + applicant.cohort() + "/applications")
                .then()
                .body(containsString("1 application"));
        String right = CohortFixture.address("lee right");
        as(applicant.person())
                .formParam("managerName", "Lee Hartnell")
                .formParam("managerEmail", right)
                .post("/applications/" + applicant.application() + "/other-line-manager")
                .then()
                .statusCode(303);
        link(secret).get("/sign-off").then().statusCode(410).body(containsString("has corrected your address"));
        String second = Applicants.secret(right);
        link(second)
                .formParam("question", question(second))
                .post("/sign-off/later")
                .then()
                .statusCode(303);
        assertThat(applicants.words(applicant)).contains("has seen it and will answer later");
        answer(second, "yes", "").statusCode(303);
    }

    @Test
    void whoHasNoLineManagerNamesSomebodyIfTheTeamAgrees() {
        var draft = applicants.withEmptyDraft(cohorts.openCohort(2), "Self Employed");
        String page = "/applications/" + draft.application();
        String chair = CohortFixture.address("cher chair");
        as(draft.person()).get(page + "/no-line-manager").then().statusCode(200);
        as(draft.person())
                .formParam("managerName", "Cher Chair")
                .post(page + "/no-line-manager")
                .then()
                .statusCode(422)
                .body(containsString("Say why you have no line manager"), containsString("Cher Chair"));
        propose(draft, chair);
        var team = applicants.team(draft.cohort()).id();
        String review = "/cohorts/" + draft.cohort() + "/applications/" + draft.application() + "/sign-offs";
        as(team).get(review).then().statusCode(200).body(containsString("She chairs my board"));
        as(team).get("/cohorts/" + draft.cohort()).then().body(containsString("Sign-offs to look at"));
        applicants.sent(draft.cohort(), "Unsuspicious");
        as(team).get("/cohorts/" + draft.cohort() + "/applications?look=yes")
                .then()
                .statusCode(200)
                .body(containsString("1 application"), not(containsString("Unsuspicious")));
        as(team).formParam("agree", "no").post(review + "/alternate").then().statusCode(422);
        as(team).formParam("agree", "no")
                .formParam("reason", "She is your sister")
                .post(review + "/alternate")
                .then()
                .statusCode(303);
        assertThat(Mailbox.of(visitors.email(draft.person()))
                        .take("Somebody else has to sign")
                        .text())
                .contains("She is your sister");
        propose(draft, chair);
        as(team).formParam("agree", "yes").post(review + "/alternate").then().statusCode(303);
        as(team).formParam("agree", "yes").post(review + "/alternate").then().statusCode(422);
        link(Applicants.secret(chair))
                .get("/sign-off")
                .then()
                .body(containsString("has no line manager"), containsString("She chairs my board"));
    }

    @Test
    void theTeamSaysWhatItCostsAndUntilThenIsRemindedToDoSo() {
        var cohort = cohorts.openCohort(2);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String page = "/team/programmes/" + cohorts.slugOf(cohort) + "/sign-off";
        as(team).get("/cohorts/" + cohort).then().body(containsString("Say what it costs"), containsString(page));
        as(team).formParam("cost", " ")
                .formParam("nation", "SCOTLAND")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("Say what it costs the employer, such as: Free to the organisation"));
        as(team).formParam("cost", "Free to the organisation")
                .formParam("nation", "SCOTLAND")
                .post(page)
                .then()
                .statusCode(303);
        as(team).get("/cohorts/" + cohort).then().body(not(containsString("Say what it costs")));
        var draft = applicants.sent(cohort, "Costa");
        link(Applicants.secret(draft.manager()))
                .get("/sign-off")
                .then()
                .body(containsString("Cost</dt>"), containsString("Free to the organisation"));
    }

    @Test
    void theEmployerSignsAsWellWhereTheProgrammeAsksForIt() {
        var cohort = cohorts.openCohort(2);
        var team = applicants.team(cohort);
        rules.set(
                team,
                cohorts.programmeOf(cohort),
                new SignOffRules("Travel only", true, true, true, HolidayRegion.SCOTLAND));
        var draft = applicants.withDraft(cohort, "Two");
        String page = "/applications/" + draft.application();
        as(draft.person())
                .formParam("declared", "yes")
                .post(page + "/check")
                .then()
                .statusCode(422);
        as(draft.person()).get(page + "/employer").then().statusCode(200);
        as(draft.person())
                .formParam("employerName", "Hannah Head")
                .formParam("employerEmail", draft.manager().toUpperCase())
                .post(page + "/employer")
                .then()
                .statusCode(422)
                .body(containsString("This one is your line manager’s"));
        String head = CohortFixture.address("hannah head");
        as(draft.person())
                .formParam("employerName", "Hannah Head")
                .formParam("employerEmail", head)
                .post(page + "/employer")
                .then()
                .statusCode(303);
        as(draft.person())
                .formParam("declared", "yes")
                .post(page + "/check")
                .then()
                .statusCode(303);
        String manager = applicants.secret(draft);
        link(manager)
                .get("/sign-off")
                .then()
                .body(containsString("I lead a community of analysts."), containsString("Travel only"));
        answer(manager, "yes", "").statusCode(303);
        assertThat(applicants.words(draft)).isEqualTo("Waiting for your employer’s signatory");
        String employer = Applicants.secret(head);
        visitors.script(draft.person())
                .contentType("application/json")
                .body(Map.of("signatory", "EMPLOYER"))
                .post("/api" + page + "/reminders")
                .then()
                .statusCode(422)
                .body("detail", containsString("less than a day ago"));
        link(employer).get("/sign-off").then().body(containsString("I do not speak for this employer"));
        answer(employer, "yes", "").statusCode(303);
        assertThat(applicants.words(draft)).isEqualTo("With the programme team");
    }

    @Test
    void anAnswerThatIsDoubtedIsSetAsideByTheTeamAloneAndStaysOnRecord() {
        var applicant = applicants.sent(cohorts.openCohort(2), "Doubted");
        answer(applicants.secret(applicant), "yes", "").statusCode(303);
        String receipt = Mailbox.of(applicant.manager()).take("Your answer").link("/sign-off/not-me/");
        String doubt = receipt.substring(receipt.lastIndexOf('/') + 1);
        visitors.anyone().get("/sign-off/not-me/" + doubt).then().statusCode(303);
        var browser = visitors.anyone()
                .contentType("application/x-www-form-urlencoded")
                .cookie("upshift-sign-off-doubt", doubt);
        browser.get("/sign-off/not-me").then().statusCode(200).body(containsString("Did you answer about Doubted?"));
        String page = "/applications/" + applicant.application();
        as(applicant.person()).get(page).then().body(not(containsString("In doubt")));
        visitors.anyone()
                .contentType("application/x-www-form-urlencoded")
                .cookie("upshift-sign-off-doubt", doubt)
                .post("/sign-off/not-me")
                .then()
                .statusCode(303);
        as(applicant.person()).get(page).then().body(containsString("In doubt"));
        assertThat(applicants.words(applicant)).isEqualTo("With the programme team");
        var team = applicants.team(applicant.cohort()).id();
        String review = "/cohorts/" + applicant.cohort() + "/applications/" + applicant.application() + "/sign-offs";
        as(team).get(review).then().body(containsString("says that they did not answer"));
        as(team).formParam("signatory", "LINE_MANAGER")
                .post(review + "/setting-aside")
                .then()
                .statusCode(422)
                .body(containsString("Enter the reason"));
        as(team).formParam("signatory", "LINE_MANAGER")
                .formParam("reason", "Somebody used a shared mailbox")
                .post(review + "/setting-aside")
                .then()
                .statusCode(303);
        Mailbox.of(applicant.manager()).take("is set aside");
        assertThat(Mailbox.of(visitors.email(applicant.person()))
                        .take("is set aside")
                        .text())
                .contains("Somebody used a shared mailbox");
        as(applicant.person()).get(page).then().body(containsString("Ask them again"));
        as(applicant.person()).post(page + "/line-manager/request").then().statusCode(303);
        answer(applicants.secret(applicant), "no", "").statusCode(303);
        as(team).get(review)
                .then()
                .body(containsString("Set aside by the programme team"), containsString("Does not support"));
        as(applicant.person()).post(page + "/line-manager/doubt").then().statusCode(303);
        as(applicant.person()).get(page).then().body(containsString("In doubt"));
        assertThat(applicants.standing(applicant)).isEqualTo(Standing.NOT_SUPPORTED);
    }

    @Test
    void earlierQuestionsCostNoStatements() {
        var applicant = applicants.sent(cohorts.openCohort(2), "Counted");
        var team = applicants.team(applicant.cohort()).id();
        String page = "/applications/" + applicant.application();
        String review = "/cohorts/" + applicant.cohort() + page + "/sign-offs";
        long own = statements.during(() -> as(applicant.person()).get(page));
        long forTeam = statements.during(() -> as(team).get(review));
        for (String other : new String[] {"second", "third"}) {
            as(applicant.person())
                    .formParam("managerName", other)
                    .formParam("managerEmail", CohortFixture.address(other))
                    .post(page + "/other-line-manager")
                    .then()
                    .statusCode(303);
        }
        assertThat(statements.during(() -> as(applicant.person()).get(page))).isEqualTo(own);
        assertThat(statements.during(() -> as(team).get(review)))
                .isEqualTo(forTeam)
                .isLessThanOrEqualTo(9);
    }

    @Test
    void withTheManagersLinkNothingElseOpens() {
        var applicant = applicants.sent(cohorts.openCohort(2), "Closed");
        String secret = applicants.secret(applicant);
        for (String path : new String[] {
            "/applications/" + applicant.application(),
            "/cohorts/" + applicant.cohort() + "/applications",
            "/cohorts/" + applicant.cohort() + "/applications/" + applicant.application() + "/sign-offs",
            "/home",
            "/api/applications/" + applicant.application() + "/sign-offs"
        }) {
            assertThat(link(secret).get(path).statusCode()).as(path).isIn(303, 401, 404);
        }
    }

    @Test
    void theTeamSaysWhatLineManagersAreAsked() {
        var cohort = cohorts.openCohort(1);
        String slug = cohorts.slugOf(cohort);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        as(team).get("/team/programmes/" + slug + "/sign-off").then().statusCode(200);
        as(team).formParam("cost", "x".repeat(501))
                .formParam("nation", "SCOTLAND")
                .post("/team/programmes/" + slug + "/sign-off")
                .then()
                .statusCode(422);
        as(team).formParam("cost", "Travel")
                .post("/team/programmes/" + slug + "/sign-off")
                .then()
                .statusCode(422)
                .body(containsString("Choose whose bank holidays count"));
        as(team).formParam("cost", "Travel")
                .formParam("criteria", "yes")
                .formParam("nation", "SCOTLAND")
                .post("/team/programmes/" + slug + "/sign-off")
                .then()
                .statusCode(303);
        visitors.script(team)
                .get("/api/programmes/" + slug + "/sign-off-rules")
                .then()
                .statusCode(200)
                .body("cost", equalTo("Travel"))
                .body("sharesCriteria", equalTo(true))
                .body("sharesStatement", equalTo(false))
                .body("nation", equalTo("SCOTLAND"));
    }

    private void propose(Applicants.Applicant draft, String chair) {
        as(draft.person())
                .formParam("managerName", "Cher Chair")
                .formParam("managerEmail", chair)
                .formParam("relation", "I am self-employed. She chairs my board")
                .post("/applications/" + draft.application() + "/no-line-manager")
                .then()
                .statusCode(303);
    }

    private ValidatableResponse answer(String secret, String choice, String conditions) {
        String page =
                link(secret).get("/sign-off").then().statusCode(200).extract().asString();
        return link(secret)
                .formParam("question", hidden(page, "question"))
                .formParam("terms", hidden(page, "terms"))
                .formParam("support", choice)
                .formParam("comment", "My statement")
                .formParam("conditions", conditions)
                .formParam("signedName", choice.equals("not-mine") ? "" : "Lee Hartnell")
                .formParam("signedPost", choice.equals("not-mine") ? "" : "Director")
                .post("/sign-off")
                .then();
    }

    private String question(String secret) {
        return hidden(link(secret).get("/sign-off").asString(), "question");
    }

    private static String hidden(String page, String name) {
        return page.replaceAll("(?s).*?name=\"" + name + "\" value=\"([^\"]+)\".*", "$1");
    }

    private RequestSpecification link(String secret) {
        return visitors.anyone()
                .contentType("application/x-www-form-urlencoded")
                .cookie("upshift-sign-off-link", secret);
    }

    private RequestSpecification as(UUID person) {
        return visitors.as(person).contentType("application/x-www-form-urlencoded");
    }
}
