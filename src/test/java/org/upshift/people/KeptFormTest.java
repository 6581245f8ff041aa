package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.mail.Mailbox;

/** A form that arrives after its sign-in has ended is kept for the person who typed it. */
@QuarkusTest
class KeptFormTest {
    private static final Instant NOON = Instant.parse("2031-07-07T12:00:00Z");
    private static final String KEPT = "upshift-kept-form";
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String NAME = "Ana <b>Ünïque</b> & Söhne";

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    @Inject
    ForgetWhatIsOver forget;

    private UUID ana;
    private String over;

    @BeforeEach
    void aSignInThatEndedIdle() {
        clock.set(NOON.minus(Duration.ofMinutes(31)));
        ana = visitors.person("Ana Types");
        over = visitors.freshSignIn(ana);
        clock.set(NOON);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void whatWasTypedIsOfferedAfterSigningInAndSentOnWithOneClick() {
        var refused = send(over);
        refused.then().statusCode(303).header("Location", endsWith("/sign-in"));
        String kept = refused.cookie(KEPT);
        assertThat(kept).hasSize(43);
        visitors.with(over)
                .cookie(KEPT, kept)
                .get("/sign-in")
                .then()
                .body(containsString("What you typed is kept in this browser"));

        var signedIn = signInByCode(kept);
        signedIn.then().statusCode(303).header("Location", endsWith("/account/kept-form?next=%2Fhome"));
        String anew = signedIn.cookie(visitors.cookieName());
        visitors.with(anew)
                .cookie(KEPT, kept)
                .get("/account/kept-form?next=/home")
                .then()
                .statusCode(200)
                .body(
                        allOf(
                                containsString("We kept what you typed"),
                                containsString("Ana &lt;b&gt;Ünïque&lt;/b&gt; &amp; Söhne"),
                                containsString(
                                        "<input type=\"hidden\" name=\"organisation\" value=\"Test organisation of Ana Types\">")));
        var sentOn =
                visitors.with(anew).cookie(KEPT, kept).formParam("name", NAME).post("/account/kept-form");
        sentOn.then().statusCode(307).header("Location", endsWith("/account/details"));
        assertThat(sentOn.cookie(KEPT)).isNullOrEmpty();
        assertThat(visitors.actor(ana).name()).isEqualTo("Ana Types");
        visitors.with(anew)
                .formParam("name", NAME)
                .formParam("organisation", "Test organisation of Ana Types")
                .post("/account/details")
                .then()
                .statusCode(303);
        assertThat(visitors.actor(ana).name()).isEqualTo(NAME);
        visitors.with(anew)
                .cookie(KEPT, kept)
                .get("/account/kept-form?next=/account/details")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/details"));
    }

    @Test
    void nobodyElseSeesItAndItIsStillThereForWhoTypedIt() {
        String kept = send(over).cookie(KEPT);
        UUID bo = visitors.person("Bo Next At The Desk");
        visitors.as(bo)
                .cookie(KEPT, kept)
                .get("/account/kept-form")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/home"));
        visitors.as(bo).cookie(KEPT, kept).post("/account/kept-form").then().statusCode(303);
        visitors.as(bo)
                .cookie(KEPT, kept)
                .post("/account/kept-form/discard")
                .then()
                .statusCode(303);
        visitors.as(ana).cookie(KEPT, kept).get("/account/kept-form").then().statusCode(200);
        visitors.as(ana).get("/account/kept-form").then().statusCode(303);
    }

    @Test
    void itCanBeThrownAwayAndDoesNotOutliveItsHour() {
        String kept = send(over).cookie(KEPT);
        visitors.as(ana)
                .cookie(KEPT, kept)
                .post("/account/kept-form/discard")
                .then()
                .statusCode(303);
        visitors.as(ana).cookie(KEPT, kept).get("/account/kept-form").then().statusCode(303);
        String second = send(over).cookie(KEPT);
        clock.set(NOON.plus(Duration.ofMinutes(61)));
        visitors.as(ana).cookie(KEPT, second).get("/account/kept-form").then().statusCode(303);
        assertThat(rows()).isEqualTo(1);
        forget.run();
        assertThat(rows()).isZero();
    }

    @Test
    void onlyAFormOfOursInABrowserThatWasSignedInIsKept() {
        assertThat(form(RestAssured.given().cookie(visitors.cookieName(), over)).cookie(KEPT))
                .as("without its CSRF token")
                .isNull();
        assertThat(form(visitors.anyone()).cookie(KEPT)).as("without a sign-in").isNull();
        assertThat(form(visitors.with(Secret.random().value())).cookie(KEPT))
                .as("with a made-up sign-in")
                .isNull();
        visitors.with(over)
                .formParam("name", "x".repeat(300_000))
                .post("/account/details")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"));
        for (int i = 0; i < 5; i++) {
            assertThat(send(over).cookie(KEPT)).isNotNull();
        }
        assertThat(send(over).cookie(KEPT)).as("no more than five at a time").isNull();
    }

    @Test
    void itCannotBeReadFromTheDatabase() {
        send(over);
        assertThat(sealed()).doesNotContain("Ana").hasSizeGreaterThan(100);
    }

    @Test
    void theSignInThatEndedStaysEnded() {
        send(over);
        visitors.with(over).get("/home").then().statusCode(303);
        assertThat(visitors.actor(ana).name()).isEqualTo("Ana Types");
    }

    private Response send(String cookie) {
        return form(visitors.with(cookie));
    }

    private static Response form(io.restassured.specification.RequestSpecification browser) {
        return browser.redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", CSRF)
                .formParam("name", NAME)
                .formParam("organisation", "Test organisation of Ana Types")
                .post("/account/details");
    }

    private Response signInByCode(String kept) {
        String email = visitors.email(ana);
        var asked =
                visitors.with(over).cookie(KEPT, kept).formParam("email", email).post("/sign-in");
        String code = Mailbox.of(email).take("Your code").text().replaceAll("(?s)^.*?Your code is (\\d{6}).*$", "$1");
        return visitors.with(over)
                .cookie(KEPT, kept)
                .cookie("upshift-sign-in-request", asked.cookie("upshift-sign-in-request"))
                .formParam("code", code)
                .post("/sign-in/code");
    }

    @Transactional
    long rows() {
        return ((Number) entities.createNativeQuery("select count(*) from kept_form where person_id = :person")
                        .setParameter("person", ana)
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    String sealed() {
        return (String)
                entities.createNativeQuery("select sealed from kept_form where person_id = :person", String.class)
                        .setParameter("person", ana)
                        .getSingleResult();
    }
}
