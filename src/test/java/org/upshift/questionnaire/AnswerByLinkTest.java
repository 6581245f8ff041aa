package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.Rivals;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;
import org.upshift.web.Cookies;

/** One personal link for all waves of a cohort: without signing in, a page at a time, on any device. */
@QuarkusTest
class AnswerByLinkTest {

    private static final String STRATEGY = "item-think-strategically";

    @Inject
    Surveys surveys;

    @Inject
    InviteParticipants invite;

    @Inject
    Visitors visitors;

    @Inject
    Cookies cookies;

    @Inject
    TestClock clock;

    @Inject
    Statements statements;

    @Inject
    EntityManager entities;

    @Inject
    OpenSealedAnswers opening;

    private Surveys.Survey survey;
    private UUID ana;
    private String secret;

    @BeforeEach
    void invited() {
        survey = surveys.survey();
        ana = surveys.participant(survey, "Ana Example");
        clock.setLondon(Surveys.WHILE_OPEN);
        invite.invite(visitors.actor(surveys.team(survey)), survey.baseline());
        secret = secretOf(ana, "Please answer");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    private String secretOf(UUID person, String subject) {
        String link = Mailbox.of(visitors.email(person)).take(subject).link("/answer/link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private RequestSpecification holder() {
        return visitors.anyone().cookie(cookies.name("answer-link"), secret);
    }

    private String path() {
        return "/answer/waves/" + survey.baseline();
    }

    @Test
    void theLinkOpensWhatIsAskedAndDoesNotStayInTheAddress() {
        visitors.anyone()
                .get("/answer/link/" + secret)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/answer"))
                .cookie(cookies.name("answer-link"), secret);
        holder().get("/answer").then().statusCode(303).header("Location", endsWith(path()));
        holder().get(path())
                .then()
                .statusCode(200)
                .body(allOf(containsString("2 short pages"), containsString("on another device")));
    }

    @Test
    void whatIsTypedIsKeptPageByPageAndGoneOnWithElsewhere() {
        holder().formParam(STRATEGY, "4")
                .post(path() + "/pages/1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/pages/2"));

        holder().get(path() + "/pages/1").then().body(containsString("value=\"4\" checked"));
        visitors.as(ana)
                .get("/waves/" + survey.baseline() + "/pages/1")
                .then()
                .body(containsString("value=\"4\" checked"));
        visitors.as(ana)
                .formParam("item-advice", "More\r\ntime")
                .formParam("later", "yes")
                .post("/waves/" + survey.baseline() + "/pages/2")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/waves/" + survey.baseline()));
        holder().get(path() + "/check")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Agree"), containsString("More"), containsString("No answer")));
        holder().formParam(STRATEGY, "").post(path() + "/pages/1").then().statusCode(303);
        holder().get(path() + "/pages/1").then().body(not(containsString("value=\"4\" checked")));
        assertThat(surveys.responses(survey.baseline())).isZero();
    }

    @Test
    void tenRetriesFromTwoDevicesLeaveOneResponseAndNoDraft() {
        holder().formParam(STRATEGY, "4").post(path() + "/pages/1").then().statusCode(303);

        for (int retry = 0; retry < 10; retry++) {
            holder().formParam("idempotency_key", "0123456789abcdef")
                    .post(path())
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/thank-you"));
        }
        visitors.as(ana)
                .formParam("idempotency_key", "another-device-of-hers")
                .post("/waves/" + survey.baseline())
                .then()
                .statusCode(422)
                .body(containsString("You have answered already"));

        assertThat(surveys.responses(survey.baseline())).isOne();
        assertThat(surveys.drafts(survey.baseline())).isZero();
        holder().get(path() + "/thank-you").then().statusCode(200).body(containsString("Thank you"));
        holder().get(path() + "/pages/1").then().statusCode(200).body(containsString("You have answered already"));
        holder().formParam(STRATEGY, "5")
                .post(path() + "/pages/1")
                .then()
                .statusCode(422)
                .body(containsString("You have answered already"));
    }

    @Test
    void twoFirstClicksAtOnceKeepOneDraft() {
        var clicks = IntStream.range(0, 4)
                .mapToObj(i -> (Callable<Boolean>) () -> holder().formParam(STRATEGY, "3")
                                .post(path() + "/pages/1")
                                .statusCode()
                        == 303)
                .toList();

        assertThat(Rivals.succeed(clicks, IllegalStateException.class)).isEqualTo(4);
        assertThat(surveys.drafts(survey.baseline())).isOne();
    }

    @Test
    void whatWasSentCanBeReadUntilTheWaveClosesAndByNobodyAfterwards() {
        holder().formParam(STRATEGY, "4")
                .formParam("item-advice", "Words of Ana")
                .formParam("idempotency_key", "0123456789abcdef")
                .post(path())
                .then()
                .statusCode(303);

        holder().get(path())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("You have answered already"),
                        containsString("Words of Ana"),
                        containsString("Agree")));

        clock.setLondon(Surveys.CLOSES);

        holder().get(path())
                .then()
                .statusCode(200)
                .body(allOf(containsString("You have answered already"), not(containsString("Words of Ana"))));
    }

    @Test
    void aDraftDiesWithTheWave() {
        holder().formParam(STRATEGY, "4").post(path() + "/pages/1").then().statusCode(303);
        clock.setLondon(Surveys.CLOSES);

        holder().get(path()).then().statusCode(200).body(containsString("This questionnaire is closed"));
        holder().formParam(STRATEGY, "4")
                .post(path() + "/pages/1")
                .then()
                .statusCode(422)
                .body(containsString("your answers were not kept"));
        opening.run(survey.baseline());

        assertThat(surveys.drafts(survey.baseline())).isZero();
        holder().get("/answer").then().statusCode(200).body(containsString("Closed"));
    }

    @Test
    void aLinkOpensNothingOfAnotherCohortAndAnUnknownOneNothingAtAll() {
        var other = surveys.survey();
        holder().get("/answer/waves/" + other.baseline()).then().statusCode(404);
        holder().formParam(STRATEGY, "4")
                .post("/answer/waves/" + other.baseline() + "/pages/1")
                .then()
                .statusCode(404);
        visitors.anyone().get(path()).then().statusCode(410);
        visitors.anyone().formParam(STRATEGY, "4").post(path()).then().statusCode(410);
        visitors.anyone()
                .cookie(cookies.name("answer-link"), "A".repeat(43))
                .get("/answer")
                .then()
                .statusCode(410);
        holder().get(path() + "/thank-you").then().statusCode(404);
    }

    @Test
    void aFormOfSomebodyElseIsNotSentUnderTheLinkThatWasOpenedLast() {
        String page = holder().get(path() + "/pages/1").asString();
        String mark = page.replaceAll("(?s).*name=\"mine\" value=\"([0-9a-f]+)\".*", "$1");
        UUID ben = surveys.participant(survey, "Ben Example");
        invite.invite(visitors.actor(surveys.team(survey)), survey.baseline());
        String his = secretOf(ben, "Please answer");

        visitors.anyone()
                .cookie(cookies.name("answer-link"), his)
                .formParam("mine", mark)
                .formParam(STRATEGY, "4")
                .post(path() + "/pages/1")
                .then()
                .statusCode(422)
                .body(containsString("Somebody else"));
        holder().formParam("mine", mark)
                .formParam(STRATEGY, "4")
                .post(path() + "/pages/1")
                .then()
                .statusCode(303);
    }

    @Test
    void theSameLinkServesTheNextWaveAndTheDatabaseKnowsOnlyAHash() {
        clock.setLondon("2026-11-05T10:00:00");
        invite.invite(visitors.actor(surveys.team(survey)), survey.post());

        assertThat(secretOf(ana, "Please answer")).isEqualTo(secret);
        holder().get("/answer").then().statusCode(303).header("Location", endsWith("/waves/" + survey.post()));
        assertThat(entities.createQuery("select count(*) from AnsweringLink where secretHash = :secret", Long.class)
                        .setParameter("secret", secret)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void remindersStopWithOneButtonAndBeginAgain() {
        visitors.anyone()
                .get("/answer/reminders/" + secret)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/answer/reminders"));
        holder().get("/answer/reminders").then().statusCode(200).body(containsString("Stop reminders"));
        holder().post("/answer/reminders").then().statusCode(303);
        holder().get("/answer/reminders").then().statusCode(200).body(containsString("You get no reminders"));
        holder().formParam("wanted", "yes").post("/answer/reminders").then().statusCode(303);
        holder().get("/answer/reminders")
                .then()
                .statusCode(200)
                .body(containsString("<h1 class=\"govuk-heading-l\">Stop"));
        visitors.anyone().get("/answer/reminders").then().statusCode(410);
        visitors.anyone().post("/answer/reminders").then().statusCode(410);
    }

    @Test
    void aPageCostsTheSameWithAndWithoutADraft() {
        long without = statements.during(() -> holder().get(path() + "/pages/1"));
        holder().formParam(STRATEGY, "4").post(path() + "/pages/1").then().statusCode(303);

        assertThat(statements.during(() -> holder().get(path() + "/pages/1"))).isEqualTo(without);
        assertThat(without).isLessThanOrEqualTo(9);
    }
}
