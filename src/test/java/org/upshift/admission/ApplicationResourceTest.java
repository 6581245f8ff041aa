package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

@QuarkusTest
class ApplicationResourceTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Crowd crowd;

    @Inject
    WithdrawApplication withdraw;

    @Inject
    SaveAnswers save;

    @Inject
    Visitors visitors;

    @Inject
    Statements statements;

    @Test
    void aScriptAppliesAndTheTeamOffersAPlace() {
        var cohort = cohorts.openCohort(2);
        var person = visitors.person("Ada Script");
        String id = api(person)
                .post("/api/cohorts/" + cohort + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/api/applications/" + id;
        var answers = Map.of(
                "name", "Ada Script",
                "organisation", "A council",
                "jobTitle", "Analyst",
                "criteria", List.of(applicants.eligibility(cohort)),
                "answers", Map.of("statement", List.of("Because")),
                "managerName", "Lee",
                "managerEmail", CohortFixture.address("lee"));
        api(person)
                .body(Map.of("declared", true))
                .post(path + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("application-incomplete"));
        api(person).body(Map.of()).put(path).then().statusCode(422).body("errors.field", hasItem("managerName"));
        api(person).body(answers).put(path).then().statusCode(204);
        api(person)
                .body(Map.of("declared", false))
                .post(path + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("declaration-missing"));
        api(person)
                .body(Map.of("declared", true))
                .post(path + "/submission")
                .then()
                .statusCode(204);
        api(person).body(answers).put(path).then().statusCode(422).body("code", equalTo("application-sent"));
        api(person)
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING_FOR_MANAGER"))
                .body("statusText", equalTo("Waiting for your line manager"))
                .body(not(containsString("sign-off/")));
        api(person)
                .get("/api/me/applications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].statusText", equalTo("Waiting for your line manager"));
        api(person).get("/api/cohorts/" + cohort + "/applications").then().statusCode(403);

        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        api(team)
                .get("/api/cohorts/" + cohort + "/applications")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("WAITING_FOR_MANAGER"))
                .body("items[0].eligibilityMet", equalTo(1));
        var offer = Map.of("deadline", LocalDate.now().plusDays(3).toString(), "withoutSignOff", false);
        api(team).body(offer).post(path + "/offers").then().statusCode(422).body("code", equalTo("sign-off-missing"));
        api(team)
                .body(Map.of("deadline", LocalDate.now().plusDays(3).toString(), "withoutSignOff", true))
                .post(path + "/offers")
                .then()
                .statusCode(201);
        api(person).post(path + "/offer/acceptance").then().statusCode(204);
        api(person).get(path).then().body("statusText", equalTo("You have a place"));
        api(visitors.person("Stranger")).get(path).then().statusCode(404);
    }

    @Test
    void theManagersCommentIsForTheTeamAlone() {
        var cohort = cohorts.openCohort(2);
        var applicant = applicants.decided(cohort, "Quiet", true);
        String path = "/api/applications/" + applicant.application();
        api(applicant.person())
                .get(path)
                .then()
                .body("signOff.status", equalTo("SUPPORTED"))
                .body("signOff.comment", nullValue());
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        api(team).get(path).then().body("signOff.comment", equalTo("Comment"));
        var draft = applicants.withDraft(cohort, "Unsent");
        api(team)
                .get("/api/applications/" + draft.application())
                .then()
                .statusCode(200)
                .body("answers", nullValue());
        visitors.as(team)
                .get("/cohorts/" + cohort + "/applications/" + draft.application())
                .then()
                .statusCode(200)
                .body(not(containsString("I lead a community of analysts")));
    }

    @Test
    void whatSomebodyHasSentForOtherCohortsIsThereForTheTeamAlone() {
        var cohort = cohorts.openCohort(2);
        var before = crowd.sent(cohort, crowd.unreachable(1)).get(0);
        var later = crowd.later(cohort, 2);
        var now = crowd.sent(later, List.of(before.person())).get(0);
        crowd.sent(cohorts.openCohort(1), List.of(before.person()));
        withdraw.withdraw(
                before.actor(), before.application(), new WithdrawApplication.Why(WithdrawalReason.NEW_JOB, "Moved"));
        var team = applicants.team(cohort).id();
        visitors.as(team)
                .get("/cohorts/" + later + "/applications/" + now.application())
                .then()
                .statusCode(200)
                .body(
                        containsString("Applied for other cohorts"),
                        containsString("/cohorts/" + cohort + "/applications/" + before.application()),
                        containsString(": Withdrawn"));
        api(team)
                .get("/api/applications/" + now.application())
                .then()
                .statusCode(200)
                .body("team.earlier", hasSize(1))
                .body("team.earlier[0].id", equalTo(before.application().toString()))
                .body("team.earlier[0].status", equalTo("WITHDRAWN"));
        api(team)
                .get("/api/applications/" + before.application())
                .then()
                .body("team.withdrawal.reason", equalTo("NEW_JOB"))
                .body("team.withdrawal.words", equalTo("Moved"));
        api(now.person())
                .get("/api/applications/" + now.application())
                .then()
                .statusCode(200)
                .body("team", nullValue());
    }

    @Test
    void theListTakesAsManyStatementsForThreeApplicationsAsForOne() {
        var cohort = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        applicants.sent(cohort, "One");
        long forOne = statementsOfList(team, cohort);
        applicants.sent(cohort, "Two");
        applicants.decided(cohort, "Three", true);

        assertThat(statementsOfList(team, cohort)).isEqualTo(forOne).isLessThanOrEqualTo(6);
        visitors.as(team)
                .get("/cohorts/" + cohort + "/applications?status=WITH_TEAM&search=thr")
                .then()
                .statusCode(200)
                .body(containsString("Three"), not(containsString(">Two<")));
    }

    @Test
    void theTeamFindsWhatIsNotCompleteAndWhoWaitsForTheLineManager() {
        var cohort = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        applicants.withEmptyDraft(cohort, "Empty Draft");
        applicants.withDraft(cohort, "Full Draft");
        applicants.decided(cohort, "Decided", true);
        var waits = applicants.withDraft(cohort, "Waiting Draft");
        api(waits.person())
                .body(Map.of("signatory", "LINE_MANAGER"))
                .post("/api/applications/" + waits.application() + "/sign-offs")
                .then()
                .statusCode(204);
        var some = applicants.withEmptyDraft(cohort, "Some Draft");
        save.save(
                some.actor(),
                some.application(),
                new Answers(null, null, null, applicants.criteria(cohort), null, null, null, null, null));

        assertThat(listed(team, cohort, "incomplete=ABOUT_YOU")).containsExactly("Empty Draft", "Some Draft");
        assertThat(listed(team, cohort, "incomplete=LINE_MANAGER")).containsExactly("Empty Draft", "Some Draft");
        assertThat(listed(team, cohort, "incomplete=EMPLOYER")).isEmpty();
        assertThat(listed(team, cohort, "incomplete=statement")).containsExactly("Empty Draft", "Some Draft");
        assertThat(listed(team, cohort, "incomplete=eligibility")).containsExactly("Empty Draft");
        assertThat(listed(team, cohort, "waitsForManager=true")).containsExactly("Waiting Draft");
        assertThat(listed(team, cohort, "toLookAt=true")).isEmpty();
        String path = "/cohorts/" + cohort + "/applications";
        String signIn = visitors.signIn(team);
        for (String query : List.of("incomplete=statement", "waits=yes", "sort=score")) {
            assertThat(statements.during(() ->
                            visitors.with(signIn).get(path + "?" + query).then().statusCode(200)))
                    .as(query)
                    .isLessThanOrEqualTo(6);
        }
        visitors.with(signIn)
                .get(path + "?incomplete=statement&search=some")
                .then()
                .body(
                        containsString("1 application."),
                        containsString("Some Draft"),
                        containsString("<option value=\"statement\" selected>Your statement</option>"),
                        containsString("applications.csv?incomplete=statement&amp;search=some&amp;"));
        visitors.with(signIn)
                .get(path + "/applications.csv?waits=yes")
                .then()
                .statusCode(200)
                .body(containsString(",Waiting Draft,"), not(containsString("Full Draft")));
        visitors.with(signIn).get(path + "/applications.xlsx").then().statusCode(200);
    }

    private List<String> listed(UUID team, UUID cohort, String query) {
        return api(team)
                .get("/api/cohorts/" + cohort + "/applications?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    private long statementsOfList(UUID team, UUID cohort) {
        String signIn = visitors.signIn(team);
        return statements.during(() -> visitors.anyone()
                .cookie(visitors.cookieName(), signIn)
                .get("/cohorts/" + cohort + "/applications")
                .then()
                .statusCode(200));
    }

    private RequestSpecification api(UUID person) {
        return visitors.script(person).contentType(ContentType.JSON);
    }
}
