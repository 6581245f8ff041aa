package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.people.Visitors;

/** What a participant meets on the page of a wave. */
@QuarkusTest
class WavePagesTest {

    private static final String STRATEGY = "item-think-strategically";

    @Inject
    Surveys surveys;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    private Surveys.Survey survey;
    private UUID ana;

    @BeforeEach
    void open() {
        survey = surveys.survey();
        ana = surveys.invited(survey, "Ana Example");
        clock.setLondon(Surveys.WHILE_OPEN);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theQuestionsAreThereWithWhatHappensToTheAnswers() {
        visitors.as(ana)
                .get(path())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("There are 2 short pages"),
                        containsString("anonymous after 31 December 2098"),
                        containsString("until the end of 15 March 2026")));
        visitors.as(ana)
                .get(path() + "/pages/1")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("page 1 of 2"),
                        containsString("think strategically"),
                        containsString("Strongly agree"),
                        not(containsString("The programme was relevant"))));
        visitors.as(ana)
                .get(path() + "/pages/2")
                .then()
                .statusCode(200)
                .body(containsString("may be quoted without my name"));
        visitors.as(ana).get(path() + "/pages/3").then().statusCode(404);
    }

    @Test
    void answersAreSentOnceHoweverOftenTheButtonIsPressed() {
        for (int click = 0; click < 3; click++) {
            visitors.as(ana)
                    .formParam("idempotency_key", "0123456789abcdef")
                    .formParam(STRATEGY, "4")
                    .formParam("item-advice", "More time")
                    .formParam("quote-advice", "yes")
                    .post(path())
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(path() + "/thank-you"));
        }

        visitors.as(ana).get(path() + "/thank-you").then().statusCode(200).body(containsString("Thank you"));
        visitors.as(ana)
                .get(path())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("You have answered already"),
                        containsString("What you sent"),
                        containsString("More time"),
                        containsString("Until the end of 15 March 2026")));
        visitors.as(ana)
                .formParam("idempotency_key", "another-key-of-hers")
                .formParam(STRATEGY, "5")
                .post(path())
                .then()
                .statusCode(422)
                .body(containsString("You have answered already"));
        assertThat(surveys.responses(survey.baseline())).isOne();
    }

    @Test
    void whatIsWrongIsSaidBesideTheQuestionAndNothingTypedIsLost() {
        visitors.as(ana)
                .formParam(STRATEGY, "6")
                .formParam("item-plan-and-facilitate", "2")
                .post(path() + "/pages/1")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<title>Error: "),
                        containsString("href=\"#" + STRATEGY + "\""),
                        containsString("id=\"" + STRATEGY + "-error\""),
                        containsString("value=\"2\" checked")));
        visitors.as(ana)
                .formParam("item-advice", "More <time>" + "x".repeat(2001))
                .formParam("quote-advice", "yes")
                .post(path() + "/pages/2")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Your answer must be 2,000 characters or fewer"),
                        containsString("More &lt;time&gt;"),
                        containsString("value=\"yes\" checked")));
        visitors.as(ana)
                .formParam("idempotency_key", "0123456789abcdef")
                .formParam(STRATEGY, "6")
                .post(path())
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"" + path() + "/pages/1#" + STRATEGY + "\""),
                        containsString("value=\"0123456789abcdef\"")));
        visitors.as(ana)
                .formParam("idempotency_key", "0123456789abcdef")
                .post(path())
                .then()
                .statusCode(422)
                .body(containsString("Answer at least one question"));
        assertThat(surveys.responses(survey.baseline())).isZero();
    }

    @Test
    void beforeAndAfterTheWaveThereIsAPageThatSaysSo() {
        visitors.as(ana)
                .get("/waves/" + survey.post())
                .then()
                .statusCode(200)
                .body(allOf(containsString("not open yet"), containsString("2 November 2026")));
        clock.setLondon(Surveys.CLOSES);
        visitors.as(ana).get(path()).then().statusCode(200).body(containsString("This questionnaire is closed"));
        visitors.as(ana)
                .formParam("idempotency_key", "0123456789abcdef")
                .formParam(STRATEGY, "4")
                .post(path())
                .then()
                .statusCode(422)
                .body(containsString("your answers were not stored"));
    }

    @Test
    void forOthersThereIsNoSuchPage() {
        UUID stranger = visitors.person("Stranger");
        visitors.as(stranger).get(path()).then().statusCode(404);
        visitors.as(stranger)
                .formParam("idempotency_key", "0123456789abcdef")
                .formParam(STRATEGY, "4")
                .post(path())
                .then()
                .statusCode(404);
        visitors.as(ana).get(path() + "/thank-you").then().statusCode(404);
        visitors.as(ana).get("/waves/" + UUID.randomUUID()).then().statusCode(404);
        visitors.anyone().get(path()).then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    private String path() {
        return "/waves/" + survey.baseline();
    }
}
