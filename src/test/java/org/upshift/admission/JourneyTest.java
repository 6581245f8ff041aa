package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** The way from the public page to a place, on the pages, as everybody who takes part. */
@QuarkusTest
class JourneyTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Visitors visitors;

    @Inject
    EnrolmentQueries enrolments;

    @Test
    void fromTheApplyButtonToAPlace() {
        var cohort = cohorts.openCohort(3);
        var person = visitors.person("Amy Castellan");
        String manager = CohortFixture.address("lee hartnell");

        visitors.anyone()
                .get("/cohorts/" + cohort + "/apply")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        as(person).get("/cohorts/" + cohort + "/apply").then().statusCode(200).body(containsString("Start now"));
        String page = as(person)
                .post("/cohorts/" + cohort + "/apply")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String id = page.substring(page.lastIndexOf('/') + 1);
        as(person).post("/cohorts/" + cohort + "/apply").then().statusCode(303).header("Location", endsWith(id));
        as(person).get("/cohorts/" + cohort + "/apply").then().body(containsString("Go to your application"));
        as(person).get("/applications/" + id).then().statusCode(200).body(containsString("Draft – send it by"));

        save(
                person,
                id,
                "about-you",
                "name",
                "Amy Castellan",
                "organisation",
                "Marlbridge Borough Council",
                "jobTitle",
                "Head of practice");
        var eligibility =
                as(person).formParam("criteria", applicants.eligibility(cohort).toString());
        eligibility.post("/applications/" + id + "/answers/eligibility").then().statusCode(303);
        save(person, id, "answers/statement", "statement", "I lead a community.\r\nIt grows.");
        save(person, id, "line-manager", "managerName", "Lee Hartnell", "managerEmail", manager);
        for (String step :
                new String[] {"about-you", "answers/eligibility", "answers/statement", "line-manager", "withdrawal"}) {
            as(person).get("/applications/" + id + "/" + step).then().statusCode(200);
        }
        as(person)
                .get("/applications/" + id + "/check")
                .then()
                .statusCode(200)
                .body(
                        containsString("Marlbridge Borough Council"),
                        containsString("It grows."),
                        containsString("10 days"));

        as(person)
                .post("/applications/" + id + "/check")
                .then()
                .statusCode(422)
                .body(containsString("Confirm that your employer"));
        as(person)
                .formParam("declared", "yes")
                .post("/applications/" + id + "/check")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sent"));
        as(person)
                .formParam("declared", "yes")
                .post("/applications/" + id + "/check")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sent"));
        as(person).get("/applications/" + id + "/sent").then().statusCode(200).body(containsString("Your reference"));
        as(person)
                .get("/applications/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Waiting for your line manager"), not(containsString("/sign-off/")));
        var receipt = Mailbox.of(visitors.email(person)).take("We have received your application");
        assertThat(receipt.text())
                .contains("Status: Waiting for your line manager")
                .doesNotContain("/sign-off/");

        String link = Mailbox.of(manager).take("asks for your support").link("/sign-off/");
        decide(link);

        as(person).get("/applications/" + id).then().body(containsString("With the programme team"));
        var decided = Mailbox.of(visitors.email(person)).take("supports your application");
        assertThat(decided.text()).contains("Status: With the programme team").doesNotContain("very good");
        assertThat(Mailbox.of(manager).take("Your answer").text()).contains("You support the application");

        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        as(team).get("/cohorts/" + cohort + "/applications")
                .then()
                .statusCode(200)
                .body(containsString("Amy Castellan"), containsString("With the programme team"));
        String review = "/cohorts/" + cohort + "/applications/" + id;
        as(team).get(review)
                .then()
                .statusCode(200)
                .body(containsString("A very good idea"), containsString("It grows."));
        as(team).formParam("deadline", "soon")
                .post(review + "/offer")
                .then()
                .statusCode(422)
                .body(containsString("Enter the last day to answer as a real date"));
        as(team).formParam("deadline", "2019-01-01")
                .post(review + "/offer")
                .then()
                .statusCode(422)
                .body(containsString("today or later"), containsString("2019-01-01"));
        String lastDay = java.time.LocalDate.now().plusDays(9).toString();
        as(team).formParam("deadline", lastDay).post(review + "/offer").then().statusCode(303);
        as(team).formParam("deadline", lastDay)
                .post(review + "/offer")
                .then()
                .statusCode(422)
                .body(containsString("has an offer"));

        String offer = Mailbox.of(visitors.email(person))
                .take("You are offered a place")
                .link("/applications/");
        assertThat(offer).endsWith("/applications/" + id);
        as(person)
                .get("/applications/" + id)
                .then()
                .body(containsString("Offer: answer by"), containsString("Accept the place"));
        as(person).get("/applications/" + id + "/offer/refusal").then().statusCode(200);
        as(person).get("/applications/" + id + "/offer/acceptance").then().statusCode(200);
        as(person).post("/applications/" + id + "/offer/acceptance").then().statusCode(303);
        as(person).post("/applications/" + id + "/offer/acceptance").then().statusCode(303);
        as(person).get("/applications/" + id).then().body(containsString("You have a place"));
        assertThat(Mailbox.of(visitors.email(person)).take("You have a place").link("/cohorts/"))
                .endsWith("/cohorts/" + cohort + "/my-sessions");
        for (String done : new String[] {
            "about-you",
            "answers/eligibility",
            "answers/statement",
            "line-manager",
            "check",
            "other-line-manager",
            "offer/acceptance",
            "offer/refusal"
        }) {
            as(person)
                    .get("/applications/" + id + "/" + done)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/applications/" + id));
        }

        assertThat(enrolments.isParticipant(person, cohort)).isTrue();
        assertThat(cohorts.held(cohort)).isEqualTo(1);
    }

    private void decide(String link) {
        String path = link.substring(link.indexOf("/sign-off/"));
        var opened = visitors.anyone()
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-off"))
                .extract();
        var cookie = opened.detailedCookie("upshift-sign-off-link");
        assertThat(cookie.isHttpOnly()).isTrue();
        var page = visitors.anyone()
                .cookie(cookie)
                .get("/sign-off")
                .then()
                .statusCode(200)
                .body(
                        containsString("Amy Castellan"),
                        containsString("Head of practice"),
                        containsString("Release for 10 days"),
                        not(containsString("It grows")))
                .extract()
                .body()
                .asString();
        String question = page.replaceAll("(?s).*name=\"question\" value=\"([^\"]+)\".*", "$1");
        String terms = page.replaceAll("(?s).*name=\"terms\" value=\"([^\"]+)\".*", "$1");
        manager(cookie.getValue())
                .formParam("question", question)
                .formParam("comment", "Keep this")
                .post("/sign-off")
                .then()
                .statusCode(422)
                .body(
                        containsString("Choose whether you support"),
                        containsString("Type your full name"),
                        containsString("Keep this"));
        manager(cookie.getValue())
                .formParam("question", question)
                .formParam("support", "no")
                .formParam("signedName", "Lee")
                .post("/sign-off")
                .then()
                .statusCode(422)
                .body(containsString("Say why you do not support"));
        manager(cookie.getValue())
                .formParam("question", UUID.randomUUID().toString())
                .formParam("support", "yes")
                .formParam("signedName", "Lee")
                .formParam("signedPost", "Director")
                .post("/sign-off")
                .then()
                .statusCode(422)
                .body(containsString("another person"));
        manager(cookie.getValue())
                .formParam("question", question)
                .formParam("support", "yes")
                .formParam("signedName", "Lee Hartnell")
                .formParam("signedPost", "Director")
                .formParam("comment", "A very good idea")
                .formParam("terms", "of another day")
                .post("/sign-off")
                .then()
                .statusCode(422)
                .body(containsString("What is asked has changed since you opened this page"));
        manager(cookie.getValue())
                .formParam("question", question)
                .formParam("terms", terms)
                .formParam("support", "yes")
                .formParam("signedName", "Lee Hartnell")
                .formParam("signedPost", "Director")
                .formParam("comment", "A very good idea")
                .post("/sign-off")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-off/receipt"));
        manager(cookie.getValue())
                .get("/sign-off/receipt")
                .then()
                .statusCode(200)
                .body(containsString("You support the application of Amy Castellan"));
        manager(cookie.getValue())
                .get("/sign-off")
                .then()
                .statusCode(410)
                .body(containsString("This link was used on"));
        manager(cookie.getValue())
                .formParam("question", question)
                .formParam("support", "no")
                .formParam("signedName", "Lee")
                .formParam("comment", "x")
                .post("/sign-off")
                .then()
                .statusCode(410);
    }

    private RequestSpecification manager(String secret) {
        return visitors.anyone().cookie("upshift-sign-off-link", secret);
    }

    private void save(UUID person, String id, String step, String... fields) {
        var form = as(person);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        form.post("/applications/" + id + "/" + step)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/applications/" + id));
    }

    private RequestSpecification as(UUID person) {
        return visitors.as(person).contentType("application/x-www-form-urlencoded");
    }

    @Test
    void theProgrammePageHasAnApplyButtonOnlyWhileApplicationsAreOpen() {
        var cohort = cohorts.openCohort(12);
        String slug = cohorts.slugOf(cohort);
        visitors.anyone()
                .get("/programmes/" + slug)
                .then()
                .statusCode(200)
                .body(
                        containsString("How to apply"),
                        containsString("weeks left"),
                        containsString("/cohorts/" + cohort + "/apply"));
        var past = cohorts.openCohort(
                12, java.time.LocalDateTime.parse("2018-11-19T23:59:59"), org.upshift.programme.EligibilityRule.ANY);
        visitors.anyone()
                .get("/programmes/" + cohorts.slugOf(past))
                .then()
                .statusCode(200)
                .body(
                        containsString("applications closed on 19 November 2018, 11:59pm"),
                        not(containsString("/apply")));
        var person = visitors.person("Late");
        as(person)
                .get("/cohorts/" + past + "/apply")
                .then()
                .statusCode(200)
                .body(containsString("Applications are closed"), not(containsString("Start now")));
        as(person)
                .post("/cohorts/" + past + "/apply")
                .then()
                .statusCode(422)
                .body(containsString("The deadline has passed"));
    }

    @Test
    void aCohortThatTheTeamClosedEarlyIsNotSaidToHaveClosedInTheFuture() {
        var cohort = cohorts.openCohort(12);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        as(team).formParam("step", "CLOSE_APPLICATIONS").post("/cohorts/" + cohort + "/steps");
        visitors.anyone()
                .get("/programmes/" + cohorts.slugOf(cohort))
                .then()
                .body(containsString("Spring: applications are closed"), not(containsString("closed on")));
    }

    @Test
    void allThatIsMissingIsSaidAtOnceAndLeadsToItsPage() {
        var draft = applicants.withEmptyDraft(cohorts.openCohort(3), "Emmy");
        String path = "/applications/" + draft.application();
        as(draft.person())
                .get(path + "/check")
                .then()
                .statusCode(200)
                .body(containsString("Before you can send it"), containsString(path + "/answers/statement\">Enter an"));
        as(draft.person())
                .post(path + "/check")
                .then()
                .statusCode(422)
                .body(
                        containsString("<a href=\"" + path + "/about-you\">Enter your name, employer and job title"),
                        containsString(
                                "<a href=\"" + path + "/answers/eligibility\">To apply you must meet at least one"),
                        containsString(
                                "<a href=\"" + path + "/answers/statement\">Enter an answer to “Why this programme"),
                        containsString("<a href=\"" + path + "/line-manager\">Name your line manager"),
                        containsString("<a href=\"#declared\">Confirm that"));
        as(draft.person())
                .post(path + "/line-manager")
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter your line manager’s full name"),
                        containsString("Enter your line manager’s e-mail address"));
        as(draft.person())
                .formParam("statement", "x".repeat(3017))
                .post(path + "/answers/statement")
                .then()
                .statusCode(422)
                .body(containsString("do you lead or plan to lead?” is 17 characters too long. It must be 3,000"));
    }

    @Test
    void criteriaThatAreNotEnoughAreSavedButNotSaidToBeDone() {
        var draft = applicants.withEmptyDraft(cohorts.openCohort(3), "Emmy");
        String path = "/applications/" + draft.application();
        var saved = as(draft.person()).post(path + "/answers/eligibility");
        saved.then().statusCode(303);
        as(draft.person())
                .cookies(saved.cookies())
                .get(path)
                .then()
                .body(
                        containsString("Saved, but not enough to apply yet. To apply you must meet at least one"),
                        containsString("id=\"flash-title\">Not enough yet</h2>"),
                        not(containsString("govuk-notification-banner--success")),
                        containsString(
                                "id=\"eligibility-status\"><strong class=\"govuk-tag govuk-tag--blue\">Incomplete"));
        as(draft.person())
                .formParam("criteria", applicants.eligibility(draft.cohort()).toString())
                .post(path + "/answers/eligibility")
                .then()
                .statusCode(303);
        as(draft.person()).get(path).then().body(containsString("id=\"eligibility-status\">Completed"));
    }

    @Test
    void beforeTheProgrammeStartsTheTeamReadsWhomItLeavesBehind() {
        var cohort = cohorts.openCohort(3);
        applicants.offered(cohort, "Olga");
        applicants.withDraft(cohort, "Dora");
        var waiting = applicants.sent(cohort, "Wanda");
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String page = "/cohorts/" + cohort;
        as(team).formParam("step", "CLOSE_APPLICATIONS").post(page + "/steps");
        as(team).get(page + "/confirmation?step=START")
                .then()
                .statusCode(200)
                .body(
                        containsString("Do you want to start"),
                        containsString("is still to come."),
                        containsString("1 offer is open: each can still be accepted until its deadline."),
                        containsString("1 application is not decided: each applicant gets a letter"),
                        containsString("1 application was begun but not sent"),
                        containsString("The timetable has no sessions yet."));
        as(team).formParam("step", "START").post(page + "/steps").then().statusCode(303);
        as(waiting.person())
                .get("/applications/" + waiting.application())
                .then()
                .body(
                        containsString("Not decided: the programme has started"),
                        not(containsString("Waiting for your line manager")),
                        not(containsString("Name another line manager")));
    }

    @Test
    void theListSaysWhenWhatAndHowManyAndFindsTheLineManager() {
        var cohort = cohorts.openCohort(3);
        var ana = applicants.sent(cohort, "Ana");
        applicants.withDraft(cohort, "Dora");
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String list = "/cohorts/" + cohort + "/applications";
        as(team).get(list)
                .then()
                .body(
                        containsString("Draft (1)"),
                        containsString("Waiting for the line manager (1)"),
                        containsString("Offer open (0)"),
                        containsString("Yes: 2 of 2, any one is enough"),
                        containsString(">2 of 2</td>"),
                        containsString(org.upshift.kernel.LondonTime.date(java.time.LocalDate.now()) + ", "));
        as(team).queryParam("search", ana.manager())
                .get(list)
                .then()
                .body(containsString("Ana"), containsString("1 application"), not(containsString("Dora")));
    }

    @Test
    void nobodyElseFindsAnApplication() {
        var mine = applicants.sent(cohorts.openCohort(3), "Ana");
        var other = visitors.person("Eve");
        String path = "/applications/" + mine.application();
        for (String page : new String[] {
            "",
            "/check",
            "/sent",
            "/about-you",
            "/answers/statement",
            "/line-manager",
            "/answers/eligibility",
            "/withdrawal",
            "/other-line-manager",
            "/offer/acceptance",
            "/offer/refusal"
        }) {
            as(other).get(path + page).then().statusCode(404);
            visitors.anyone().get(path + page).then().statusCode(303);
        }
        for (String action : new String[] {"/reminder", "/withdrawal", "/offer/acceptance", "/offer/refusal"}) {
            as(other).post(path + action).then().statusCode(404);
        }
        var otherTeam = visitors.person("Other Team", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(1)));
        as(otherTeam).get("/cohorts/" + mine.cohort() + "/applications").then().statusCode(404);
        as(otherTeam)
                .get("/cohorts/" + mine.cohort() + "/applications/" + mine.application())
                .then()
                .statusCode(404);
        as(other).get("/cohorts/" + mine.cohort() + "/applications").then().statusCode(equalTo(403));
    }
}
