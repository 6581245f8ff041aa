package org.upshift.impact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.StoredAnswers;

@QuarkusTest
class ComparisonPagesTest {

    @Inject
    Visitors visitors;

    @Inject
    ACohort cohorts;

    @Inject
    StoredAnswers answers;

    @Inject
    Statements statements;

    @Test
    void countsOfEqualItemsAreSummedAndHiddenOnesStayHidden() {
        UUID evaluator = visitors.person("Eva", Role.EVALUATOR, asked(StoredAnswers.pilot()));
        visitors.grant(evaluator, Role.EVALUATOR, asked(StoredAnswers.pilot().subList(0, 1)));
        visitors.grant(evaluator, Role.EVALUATOR, asked(fewPeople()));

        visitors.as(evaluator)
                .get("/impact/comparison")
                .then()
                .statusCode(200)
                .body(containsString("All 2 cohorts, counts summed"))
                .body(containsString("10 of 24 (42%)"))
                .body(containsString(StoredAnswers.PROVENANCE))
                .body(not(containsString("NaN")));
        // A token is for one cohort; whoever is signed in reads all of theirs
        visitors.as(evaluator)
                .get("/api/impact/comparison")
                .then()
                .statusCode(200)
                .body("cohorts", hasSize(3))
                .body("lines", hasSize(3))
                .body("lines[0].code", equalTo("think-strategically"))
                .body("lines[0].points", hasSize(2))
                .body("lines[0].pooled.baseline.confident", equalTo(10))
                .body("lines[0].pooled.baseline.valid", equalTo(24))
                .body("lines[0].pooled.shift.headline", equalTo("42% → 92%"))
                .body("lines[1].points", hasSize(1))
                .body("lines[1].pooled", equalTo(null));
    }

    @Test
    void whoSeesNoCohortComparesNothing() {
        UUID elsewhere = visitors.person("Ed", Role.EVALUATOR, cohorts.make().cohort());

        visitors.as(elsewhere)
                .get("/impact/comparison")
                .then()
                .statusCode(200)
                .body(containsString("No cohort has a change to show yet"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithCohorts() {
        UUID one = visitors.person("Eva", Role.EVALUATOR, asked(StoredAnswers.pilot()));
        UUID three = visitors.person("Eve", Role.EVALUATOR, asked(StoredAnswers.pilot()));
        visitors.grant(three, Role.EVALUATOR, asked(StoredAnswers.pilot()));
        visitors.grant(three, Role.EVALUATOR, asked(StoredAnswers.pilot()));

        assertThat(statements(one)).isEqualTo(statements(three)).isLessThanOrEqualTo(10);
    }

    private long statements(UUID person) {
        var browser = visitors.as(person);
        return statements.during(() -> browser.get("/impact/comparison").then().statusCode(200));
    }

    private UUID asked(List<StoredAnswers.Asked> items) {
        UUID cohort = cohorts.make().cohort();
        answers.store(cohort, items);
        return cohort;
    }

    private static List<StoredAnswers.Asked> fewPeople() {
        return List.of(
                new StoredAnswers.Asked(StoredAnswers.pilot().get(0).item(), new int[] {5, 4, 3}, new int[] {5, 5, 5}));
    }
}
