package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.people.Actor;
import org.upshift.people.Secret;
import org.upshift.people.Visitors;
import org.upshift.web.Cookies;

/** Answers by an open link, under a code that people make themselves. */
@QuarkusTest
@ActivateRequestContext
class AnswerByCodeTest {

    private static final String STRATEGY = "item-think-strategically";

    @Inject
    Surveys surveys;

    @Inject
    TurnOpenLink turn;

    @Inject
    OpenLinks links;

    @Inject
    OpenSealedAnswers opening;

    @Inject
    Answers answers;

    @Inject
    CodeReports reports;

    @Inject
    Visitors visitors;

    @Inject
    Cookies cookies;

    @Inject
    TestClock clock;

    private Surveys.Survey survey;
    private Actor team;

    @BeforeEach
    void open() {
        survey = surveys.survey();
        team = visitors.actor(surveys.team(survey));
        clock.setLondon(Surveys.WHILE_OPEN);
        turn.turn(team, survey.baseline(), true);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    private RequestSpecification visitor(UUID wave, String visitor) {
        return visitors.anyone()
                .cookie(
                        cookies.name("open-link"),
                        links.secret(wave).orElseThrow().value())
                .cookie(cookies.name("answer-visitor"), visitor);
    }

    private String path(UUID wave) {
        return "/answer/visitors/" + wave;
    }

    private void code(UUID wave, String visitor, String mother, String day, String town, String house) {
        visitor(wave, visitor)
                .formParam("code-1", mother)
                .formParam("code-2", day)
                .formParam("code-3", town)
                .formParam("code-4", house)
                .post(path(wave) + "/code")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/pages/1"));
    }

    private int send(UUID wave, String visitor, String choice) {
        return visitor(wave, visitor)
                .formParam(STRATEGY, choice)
                .post(path(wave))
                .statusCode();
    }

    @Test
    void theLinkLeadsToACodeThenToTheQuestionsAndTheSameBrowserAnswersOnce() {
        var link = links.secret(survey.baseline()).orElseThrow().value();
        visitors.anyone()
                .get("/answer/open/" + link)
                .then()
                .statusCode(303)
                .header("Location", endsWith(path(survey.baseline())))
                .cookie(cookies.name("open-link"), link)
                .cookie(cookies.name("answer-visitor"));
        String ana = Secret.random().value();
        visitor(survey.baseline(), ana)
                .get(path(survey.baseline()))
                .then()
                .statusCode(200)
                .body(containsString("a code that you make yourself"));
        visitor(survey.baseline(), ana)
                .get(path(survey.baseline()) + "/pages/1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/code"));
        visitor(survey.baseline(), ana)
                .get(path(survey.baseline()) + "/code")
                .then()
                .statusCode(200)
                .body(containsString("mother’s first name"));
        visitor(survey.baseline(), ana)
                .formParam("code-1", "<i>")
                .formParam("code-2", "seventh")
                .post(path(survey.baseline()) + "/code")
                .then()
                .statusCode(422)
                .body(containsString("Enter 2 digits"));
        code(survey.baseline(), ana, "Maria", "7", "London", "12");
        visitor(survey.baseline(), ana)
                .formParam(STRATEGY, "4")
                .post(path(survey.baseline()) + "/pages/1")
                .then()
                .statusCode(303);
        visitor(survey.baseline(), ana)
                .get(path(survey.baseline()) + "/check")
                .then()
                .statusCode(200)
                .body(containsString("Agree"));
        for (int retry = 0; retry < 3; retry++) {
            visitor(survey.baseline(), ana)
                    .post(path(survey.baseline()))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/thank-you"));
        }

        assertThat(surveys.responses(survey.baseline())).isOne();
        assertThat(surveys.drafts(survey.baseline())).isZero();
        visitor(survey.baseline(), ana)
                .get(path(survey.baseline()) + "/thank-you")
                .then()
                .statusCode(200)
                .body(containsString("Next person"), not(containsString("What you sent")));
        visitor(survey.baseline(), ana)
                .post(path(survey.baseline()) + "/next")
                .then()
                .statusCode(303)
                .cookie(cookies.name("answer-visitor"));
    }

    @Test
    void theSameCodeTwiceIsAskedAboutAndStoredApartWhenItWasSomebodyElse() {
        String ana = Secret.random().value();
        String ben = Secret.random().value();
        code(survey.baseline(), ana, "Maria", "7", "London", "12");
        assertThat(send(survey.baseline(), ana, "4")).isEqualTo(303);
        code(survey.baseline(), ben, "MA", "07", "Lo", "12");

        visitor(survey.baseline(), ben)
                .formParam(STRATEGY, "2")
                .post(path(survey.baseline()))
                .then()
                .statusCode(422)
                .body(containsString("Somebody has answered with this code already"), containsString("code-not-me"));
        assertThat(surveys.responses(survey.baseline())).isOne();
        visitor(survey.baseline(), ben)
                .formParam(STRATEGY, "2")
                .formParam("code-not-me", "yes")
                .post(path(survey.baseline()))
                .then()
                .statusCode(303);
        assertThat(surveys.responses(survey.baseline())).isEqualTo(2);

        clock.setLondon(Surveys.CLOSES);
        assertThat(reports.of(survey.cohort()).collisions()).singleElement().satisfies(collision -> assertThat(
                        collision.uses())
                .containsExactly(new CodeReports.Uses("Baseline", 2)));
    }

    @Test
    void aCodeWithOneErrorPairsBeforeAndAfterAndTheRateIsPublished() {
        String ana = Secret.random().value();
        String ben = Secret.random().value();
        code(survey.baseline(), ana, "Maria", "7", "London", "12");
        assertThat(send(survey.baseline(), ana, "2")).isEqualTo(303);
        code(survey.baseline(), ben, "Eva", "30", "Paris", "3");
        assertThat(send(survey.baseline(), ben, "3")).isEqualTo(303);
        clock.setLondon("2026-11-05T10:00:00");
        opening.run(survey.baseline());
        turn.turn(team, survey.post(), true);
        code(survey.post(), ana, "Maria", "7", "Luton", "12");
        assertThat(send(survey.post(), ana, "5")).isEqualTo(303);
        code(survey.post(), ben, "Anna", "1", "Rome", "9");
        assertThat(send(survey.post(), ben, "5")).isEqualTo(303);
        clock.setLondon("2026-11-16T00:00:00");

        var sealed = codesByWave();
        opening.run(survey.post());
        var opened = codesByWave();

        assertThat(opened).as("the same before and after the job").isEqualTo(sealed);
        assertThat(opened).hasSize(3);
        assertThat(answers.of(survey.cohort()).orElseThrow().codes())
                .as("what a report says about codes")
                .isEqualTo(reports.of(survey.cohort()).waves());
        assertThat(reports.of(survey.cohort()).waves())
                .containsExactly(new CodeReports.WaveRate("After the programme", 0, 1, 0, 1, 50));
    }

    private Map<String, Long> codesByWave() {
        return answers.of(survey.cohort()).orElseThrow().responses().stream()
                .collect(Collectors.groupingBy(ResponseRow::respondentCode, Collectors.counting()));
    }

    @Test
    void withTheLinkOffNobodyGetsIn() {
        String link = links.secret(survey.baseline()).orElseThrow().value();
        turn.turn(team, survey.baseline(), false);

        visitors.anyone().get("/answer/open/" + link).then().statusCode(410);
        visitors.anyone()
                .cookie(cookies.name("open-link"), link)
                .cookie(cookies.name("answer-visitor"), Secret.random().value())
                .get(path(survey.baseline()))
                .then()
                .statusCode(410);
        visitors.anyone().get(path(survey.baseline())).then().statusCode(410);
        visitors.anyone()
                .formParam(STRATEGY, "4")
                .post(path(survey.baseline()))
                .then()
                .statusCode(410);
    }
}
