package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.enrolment.CohortFixture;
import org.upshift.form.ChangeForm;
import org.upshift.form.Comparison;
import org.upshift.form.Condition;
import org.upshift.form.Criterion;
import org.upshift.form.Declaration;
import org.upshift.form.Question;
import org.upshift.form.QuestionKind;
import org.upshift.people.Actor;
import org.upshift.people.Visitors;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;

/** Rules, shared answers and declarations of a designed form, from the draft to the line manager's answer. */
@QuarkusTest
class JudgedTest {
    private static final UUID RELEASED = UUID.nameUUIDFromBytes(new byte[] {42});

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    ChangeForm change;

    @Inject
    SaveAnswers save;

    @Inject
    SendApplication send;

    @Inject
    DecideSignOff decide;

    @Inject
    JudgeSignOff judgeSignOff;

    @Inject
    FilledForms filled;

    @Inject
    Visitors visitors;

    private UUID cohort;
    private Actor team;

    @BeforeEach
    void design() {
        cohort = cohorts.openCohort(3);
        team = applicants.team(cohort);
        change.change(team, cohort, "asks for release", form -> form.judging(EligibilityRule.ALL)
                .with(new Criterion(
                        RELEASED,
                        PartKind.ELIGIBILITY,
                        "Released for at least ten days",
                        true,
                        List.of(new Condition(Comparison.RELEASED, "", "10"))))
                .with(
                        "statement",
                        Question.required("team", QuestionKind.SHORT_TEXT, "Team", "Which team?")
                                .sharedWithManagers())
                .with(new Declaration("all", "I will come to all five modules", 1)));
    }

    @Test
    void whatTheLineManagerSaysDecidesAndWhatIsSetAsideCountsNoMore() {
        var applicant = applicants.withDraft(cohort, "Rae Released");
        save.save(applicant.actor(), applicant.application(), Answers.typed(Map.of("team", List.of("Falls team"))));
        assertThat(verdict(applicant)).isEqualTo("OPEN");
        visitors.as(applicant.person())
                .contentType("application/x-www-form-urlencoded")
                .formParam("declared", "yes")
                .post("/applications/" + applicant.application() + "/check")
                .then()
                .statusCode(422)
                .body(containsString("Confirm: “I will come to all five modules”"));
        visitors.as(applicant.person())
                .contentType("application/x-www-form-urlencoded")
                .formParam("declared", "yes")
                .formParam("confirmed", "all")
                .post("/applications/" + applicant.application() + "/check")
                .then()
                .statusCode(303);
        String secret = applicants.secret(applicant);
        visitors.anyone()
                .cookie("upshift-sign-off-link", secret)
                .get("/sign-off")
                .then()
                .statusCode(200)
                .body(containsString("Falls team"));
        decide.decide(secret, applicants.signOff(applicant), Decision.of(true, "Lee", "Head", "Yes"));
        assertThat(verdict(applicant)).isEqualTo("YES");
        as(team).get("/cohorts/" + cohort + "/applications/" + applicant.application())
                .then()
                .statusCode(200)
                .body(
                        containsString("Released for at least ten days"),
                        containsString("releases them for at least 10 days: yes"),
                        containsString("I will come to all five modules"));
        visitors.script(applicant.person())
                .get("/api/applications/" + applicant.application())
                .then()
                .body("answers.name", hasItem("Team"))
                .body("findings.find { it.criterionId == '" + RELEASED + "' }.verdict", equalTo("YES"));

        judgeSignOff.setAside(team, cohort, applicant.application(), Signatory.LINE_MANAGER, "A shared mailbox");
        assertThat(verdict(applicant)).isEqualTo("OPEN");
    }

    @Test
    void aRefusalIsNotRelease() {
        var applicant = applicants.withDraft(cohort, "Rex Refused");
        save.save(applicant.actor(), applicant.application(), Answers.typed(Map.of("team", List.of("A team"))));
        send.send(applicant.actor(), applicant.application(), true, "all");
        decide.decide(
                applicants.secret(applicant),
                applicants.signOff(applicant),
                Decision.of(false, "Lee", "Head", "Not now"));

        assertThat(verdict(applicant)).isEqualTo("NO");
    }

    private String verdict(Applicants.Applicant applicant) {
        return filled.findings(applicant.application()).stream()
                .filter(finding -> finding.criterionId().equals(RELEASED))
                .findFirst()
                .orElseThrow()
                .verdict()
                .name();
    }

    private RequestSpecification as(Actor actor) {
        return visitors.as(actor.id());
    }
}
