package org.upshift.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.people.Visitors;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.Phase.Step;
import org.upshift.programme.ProgrammeFixture;

@QuarkusTest
class ProgrammePagesTest {
    private static final LocalDateTime FAR = LocalDateTime.of(2999, 1, 31, 23, 59, 59);

    @Inject
    Visitors visitors;

    @Inject
    ProgrammeFixture programmes;

    @Inject
    Statements statements;

    @Test
    void everythingThatAProgrammeSaysIsShownWithItsContents() {
        var programme = programmes.full(2, EligibilityRule.ANY);

        visitors.anyone()
                .get("/programmes/" + programme.slug())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"#outcomes\""),
                        containsString("id=\"outcomes\""),
                        containsString("To apply you must either be:"),
                        containsString("ELIGIBILITY 1 <strong>or</strong>"),
                        containsString("<p class=\"govuk-body\">First &lt;b&gt;paragraph&lt;/b&gt;</p>"),
                        containsString("<p class=\"govuk-body\">Second paragraph</p>"),
                        containsString("<li>a</li><li>b</li>"),
                        containsString("href=\"https://example.org/2\""),
                        containsString("mailto:ask@example.org")));
    }

    @Test
    void aPageNumberBeyondAllBoundsIsAnEmptyPage() {
        for (String number : new String[] {"0", "-1", "2147483647"}) {
            visitors.anyone().get("/?page=" + number).then().statusCode(200);
        }
    }

    @Test
    void criteriaThatMustAllBeMetAreJoinedByAnd() {
        var programme = programmes.full(3, EligibilityRule.ALL);

        visitors.anyone()
                .get("/programmes/" + programme.slug())
                .then()
                .body(containsString("To apply you must be all of these:"))
                .body(containsString("ELIGIBILITY 1 <strong>and</strong>"));
    }

    @Test
    void whatIsEmptyIsNotShown() {
        var programme = programmes.bare();

        visitors.anyone()
                .get("/programmes/" + programme.slug())
                .then()
                .statusCode(200)
                .body(not(containsString("Learning outcomes")))
                .body(not(containsString("What it is for")))
                .body(not(containsString("days")));
    }

    @Test
    void anUnknownProgrammeIsNotFound() {
        visitors.anyone().get("/programmes/none").then().statusCode(404);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheLists() {
        var small = programmes.full(1, EligibilityRule.ANY);
        var large = programmes.full(3, EligibilityRule.ANY);
        programmes.cohort(small.id(), "One", FAR, Step.OPEN_APPLICATIONS);
        for (String name : new String[] {"One", "Two", "Three"}) {
            programmes.cohort(large.id(), name, FAR, Step.OPEN_APPLICATIONS);
        }

        long few = statements.during(() -> visitors.anyone().get("/programmes/" + small.slug()));
        assertThat(statements.during(() -> visitors.anyone().get("/programmes/" + large.slug())))
                .isEqualTo(few)
                .isLessThanOrEqualTo(9);
    }

    @Test
    void theStartPageListsProgrammesAndSaysWhichAreOpenInThreeStatements() {
        var programme = programmes.bare();
        programmes.cohort(programme.id(), "Open", FAR, Step.OPEN_APPLICATIONS);
        String page;
        int number = 1;
        do {
            page = visitors.anyone()
                    .get("/?page=" + number++)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        } while (!page.contains(programme.slug()) && page.contains("rel=\"next\""));

        assertThat(page).contains(programme.slug(), "until 31 January 2999");
        assertThat(statements.during(() -> visitors.anyone().get("/"))).isEqualTo(3);
    }
}
