package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase.Step;

/** Two windows, two devices, two people of a team: nobody writes over what they have not seen. */
@QuarkusTest
class StalePagesTest {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Selecting selecting;

    @Inject
    AdvanceCohort advance;

    @Inject
    Visitors visitors;

    @Test
    void anOlderWindowDoesNotWriteOverWhatWasSavedInAnother() {
        var draft = applicants.withDraft(cohorts.openCohort(1), "Two Windows");
        String path = "/applications/" + draft.application() + "/answers/statement";
        String before = seen(draft.person(), path);
        statement(draft.person(), path, before, "Written on the phone", 303);

        statement(draft.person(), path, before, "Written on the phone", 303);
        String page = statement(draft.person(), path, before, "From an older window", 422);

        assertThat(page)
                .contains("Saved in another window or on another device", "Written on the phone")
                .contains("From an older window", "Save again to keep what you typed");
        assertThat(visitors.as(draft.person()).get(path).asString()).contains("Written on the phone");
        statement(draft.person(), path, seen(page), "From an older window", 303);
        visitors.as(draft.person())
                .get(path)
                .then()
                .body(containsString("From an older window"), not(containsString("Written on the phone")));
    }

    private String statement(UUID person, String path, String seen, String words, int status) {
        return visitors.as(person)
                .formParam("seen", seen)
                .formParam("statement", words)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    @Test
    void ofTwoInATeamTheSecondReadsWhatTheFirstHasSetByHand() {
        var cohort = cohorts.openCohort(1);
        var applicant = applicants.sent(cohort, "Set Twice");
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, 1, 0, false);
        String path = "/cohorts/" + cohort + "/selection/applications/" + applicant.application();
        String before = seen(team.id(), path);
        assertThat(before).isEmpty();
        byHand(team.id(), path, before, "OFFER", "Promised", 303);

        String page = byHand(team.id(), path, before, "RESERVE", "Not this time", 422);

        assertThat(page).contains("Somebody else has set this outcome", "Set by hand: Promised", "Not this time");
        byHand(team.id(), path, seen(page), "RESERVE", "Not this time", 303);
        assertThat(selecting
                        .board(team, cohort)
                        .of(applicant.application())
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.RESERVE);
    }

    @Test
    void aReasonThatIsMissingHidesNothingThatSomebodyElseHasSet() {
        var cohort = cohorts.openCohort(1);
        var applicant = applicants.sent(cohort, "Set Behind");
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, 1, 0, false);
        String path = "/cohorts/" + cohort + "/selection/applications/" + applicant.application();
        byHand(team.id(), path, "", "OFFER", "Promised", 303);

        assertThat(byHand(team.id(), path, "", "UNSUCCESSFUL", "No reason yet", 422))
                .contains("Somebody else has set this outcome", "Set by hand: Promised", "No reason yet")
                .doesNotContain("Choose the reason");
        assertThat(byHand(team.id(), path, "", "UNSUCCESSFUL", "", 422))
                .contains("Saved elsewhere since you opened this page", "Offer: Promised", "Say why you set it");
        String page = byTheRules(team.id(), path, "", 422);
        assertThat(page).contains("Somebody else has set this outcome", "Offer: Promised");
        byTheRules(team.id(), path, seen(page), 303);
        byTheRules(team.id(), path, seen(page), 303);
        assertThat(seen(team.id(), path)).isEmpty();
    }

    private String byTheRules(UUID team, String path, String seen, int status) {
        return visitors.as(team)
                .formParam("seen", seen)
                .post(path + "/by-the-rules")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    @Test
    void lettersThatSomebodyElseHasWordedAreReadBeforeTheyAreWordedAgain() {
        var cohort = cohorts.openCohort(1);
        var team = applicants.team(cohort);
        String slug = cohorts.slugOf(cohort);
        String path = "/team/programmes/" + slug + "/letters";
        String before = seen(team.id(), path);
        letters(team.id(), path, before, "The first wording", 303);

        letters(team.id(), path, before, "The first wording", 303);
        String page = letters(team.id(), path, before, "The second wording", 422);

        assertThat(page)
                .contains("Somebody else has changed these letters", "The second wording</textarea>")
                .contains("<p class=\"govuk-body upshift-lines\">The first wording</p>");
        script(team.id(), slug, before, 422).body("code", equalTo("changed-meanwhile"));
        letters(team.id(), path, seen(page), "The second wording", 303);
        script(team.id(), slug, seen(team.id(), path), 204);
        visitors.script(team.id())
                .get("/api/programmes/" + slug + "/letters")
                .then()
                .body("words.OFFER", equalTo("By a script"), "seen", equalTo(seen(team.id(), path)));
    }

    private String letters(UUID team, String path, String seen, String offer, int status) {
        return visitors.as(team)
                .formParam("seen", seen)
                .formParam("offer", offer)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private ValidatableResponse script(UUID team, String slug, String seen, int status) {
        return visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("words", Map.of("OFFER", "By a script"), "seen", seen))
                .put("/api/programmes/" + slug + "/letters")
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "false, line-manager, manager",
        "false, employer, employer",
        "false, no-line-manager, manager",
        "true, other-line-manager, manager"
    })
    void anOlderWindowDoesNotReplaceWhoWasNamedInAnother(boolean sent, String page, String who) {
        var cohort = cohorts.openCohort(1);
        var applicant = sent ? applicants.sent(cohort, "Named Twice") : applicants.withDraft(cohort, "Named Twice");
        String path = "/applications/" + applicant.application() + "/" + page;
        String before = seen(applicant.person(), path);
        name(applicant.person(), path, who, before, "Pat Phone", 303);

        String again = name(applicant.person(), path, who, before, "Olga Older", 422);

        assertThat(again)
                .contains("Who signs was changed in another window", "value=\"Olga Older\"")
                .contains("<p class=\"govuk-body\">Pat Phone (");
        name(applicant.person(), path, who, seen(again), "Olga Older", 303);
        var view = applicants.view(applicant);
        assertThat(who.equals("manager") ? view.managerName() : view.employerName())
                .isEqualTo("Olga Older");
    }

    private String name(UUID person, String path, String who, String seen, String name, int status) {
        return visitors.as(person)
                .formParam("seen", seen)
                .formParam(who + "Name", name)
                .formParam(who + "Email", CohortFixture.address(name))
                .formParam("relation", "Chairs our board")
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private String byHand(UUID team, String path, String seen, String outcome, String why, int status) {
        return visitors.as(team)
                .formParam("seen", seen)
                .formParam("outcome", outcome)
                .formParam("why", why)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    @Test
    void rulesThatSomebodyElseHasChangedAreReadBeforeTheyAreSetAgain() {
        var cohort = cohorts.openCohort(3);
        applicants.sent(cohort, "Ruled");
        var team = applicants.team(cohort);
        selecting.begin(team, cohort);
        String path = "/cohorts/" + cohort + "/selection/rules";
        String before = seen(team.id(), path);
        rules(team.id(), path, before, "2", 303);

        String page = rules(team.id(), path, before, "1", 422);

        assertThat(page).contains("They are now: 2 to offer", "value=\"1\"");
        visitors.script(team.id())
                .contentType(ContentType.JSON)
                .body(Map.of("places", 3, "reserves", 0, "rulesNumber", Integer.parseInt(before), "limits", List.of()))
                .put("/api" + path)
                .then()
                .statusCode(422)
                .body("code", equalTo("rules-changed"));
        rules(team.id(), path, seen(page), "1", 303);
        assertThat(selecting.board(team, cohort).rules().places()).isEqualTo(1);
    }

    private String rules(UUID team, String path, String seen, String places, int status) {
        return visitors.as(team)
                .formParam("seen", seen)
                .formParam("places", places)
                .formParam("reserves", "0")
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private String seen(UUID person, String path) {
        return seen(
                visitors.as(person).get(path).then().statusCode(200).extract().asString());
    }

    private static String seen(String page) {
        var found = SEEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
