package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;

/** Seeing where one is signed in, ending it, and how it ends by itself. */
@QuarkusTest
class SignInsTest {
    private static final Instant NOON = Instant.parse("2031-06-06T12:00:00Z");
    private static final String PAGE = "/account/sign-ins";

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @Inject
    Statements statements;

    private UUID ana;
    private String here;

    @BeforeEach
    void anaSignsIn() {
        clock.set(NOON);
        ana = visitors.person("Ana Signed In");
        here = visitors.freshSignIn(ana);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void oneSeesWhereOneIsSignedInAndWhichIsHere() {
        visitors.freshSignIn(visitors.person("Bo Somebody Else"));
        String page = visitors.with(here).get(PAGE).asString();
        assertThat(page).contains("Firefox on Linux", "This one", "6 June 2031");
        assertThat(page.split("Sign out there")).hasSize(2);
        visitors.script(ana)
                .get("/api/me/sign-ins")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].device", equalTo("Firefox on Linux"))
                .body("items[0].lastUsedAt", equalTo("2031-06-06T12:00:00Z"));
    }

    @Test
    void thePageCostsTheSameForOneAndForThree() {
        String cookie = visitors.signIn(ana);
        long one = statements.during(() -> visitors.with(cookie).get(PAGE));
        visitors.freshSignIn(ana);
        visitors.freshSignIn(ana);
        assertThat(statements.during(() -> visitors.with(cookie).get(PAGE)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(3);
    }

    @Test
    void oneEndsTheSignInOfALostPhoneAndNobodyElses() {
        String lost = visitors.freshSignIn(ana);
        String end = visitors.with(lost)
                .get(PAGE)
                .asString()
                .replaceAll("(?s)^.*?This one.*?(/account/sign-ins/[0-9a-f-]+/end).*$", "$1");
        assertThat(end).startsWith(PAGE);
        visitors.with(visitors.freshSignIn(visitors.person("Bo Stranger")))
                .post(end)
                .then()
                .statusCode(404);
        visitors.with(here).post(end).then().statusCode(303).header("Location", endsWith(PAGE));
        visitors.with(lost).get(PAGE).then().statusCode(303).header("Location", containsString("/sign-in"));
        visitors.with(here).get(PAGE).then().statusCode(200);
        visitors.with(here).post(end).then().statusCode(404);
        visitors.script(ana)
                .delete("/api/me/sign-ins/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void signingOutEverywhereEndsThemAll() {
        String other = visitors.freshSignIn(ana);
        visitors.with(here).post(PAGE + "/end").then().statusCode(303).header("Location", endsWith("/"));
        visitors.with(here).get(PAGE).then().statusCode(303);
        visitors.with(other).get(PAGE).then().statusCode(303);
        String third = visitors.freshSignIn(ana);
        visitors.script(ana).delete("/api/me/sign-ins").then().statusCode(204);
        visitors.with(third).get(PAGE).then().statusCode(303);
        visitors.script(ana).get("/api/me/sign-ins").then().body("total", equalTo(0));
    }

    @Test
    void halfAnHourWithoutUseEndsASignInAndUseKeepsIt() {
        clock.set(NOON.plus(Duration.ofMinutes(29)));
        visitors.with(here).get("/home").then().statusCode(200);
        clock.set(NOON.plus(Duration.ofMinutes(58)));
        visitors.with(here).get("/home").then().statusCode(200);
        clock.set(NOON.plus(Duration.ofMinutes(89)));
        visitors.with(here).get("/home").then().statusCode(303);
        visitors.with(here).get("/sign-in").then().body(containsString("You have been signed out"));
        visitors.anyone().get("/sign-in").then().body(not(containsString("You have been signed out")));
    }

    @Test
    void twelveHoursEndASignInHoweverMuchItIsUsed() {
        for (int minutes = 0; minutes < 12 * 60; minutes += 20) {
            clock.set(NOON.plus(Duration.ofMinutes(minutes)));
            visitors.with(here).get("/account/details").then().statusCode(200);
        }
        clock.set(NOON.plus(Duration.ofHours(12)));
        visitors.with(here).get("/account/details").then().statusCode(303);
    }

    @Test
    void useIsNotedOnceAMinuteAndCostsNothingInBetween() {
        long usual = statements.during(() -> visitors.with(here).get("/account/details"));
        String neverNoted = visitors.signIn(ana);
        assertThat(statements.during(() -> visitors.with(neverNoted).get("/account/details")))
                .isEqualTo(usual);
        clock.set(NOON.plusSeconds(61));
        visitors.with(here).get("/account/details");
        visitors.with(here).get(PAGE).then().body(allOf(containsString("1pm"), containsString("1:01pm")));
    }

    @Test
    void askingForTheTimeLeftIsNoUseAndAClickIs() {
        String address = "/account/time-left";
        clock.set(NOON.plus(Duration.ofMinutes(28)));
        for (int i = 0; i < 3; i++) {
            visitors.with(here).get(address).then().statusCode(200).body("seconds", equalTo(120));
        }
        visitors.with(here).post(address).then().statusCode(200).body("seconds", equalTo(1800));
        clock.set(NOON.plus(Duration.ofMinutes(59)));
        visitors.with(here).post(address).then().body("seconds", equalTo(0));
        visitors.anyone().get(address).then().body("seconds", equalTo(0));
        visitors.with(here).get("/home").then().statusCode(303);
    }

    @Test
    void theWarningIsOnPagesOfThoseWhoAreSignedInOnly() {
        clock.set(NOON.plus(Duration.ofHours(11)).plus(Duration.ofMinutes(45)));
        String late = visitors.freshSignIn(ana);
        visitors.with(late).get("/account/details").then().body(containsString("data-seconds-left=\"1800\""));
        visitors.anyone().get("/").then().body(not(containsString("time-out")));
    }
}
