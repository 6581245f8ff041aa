package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.mail.Mailbox;

@QuarkusTest
class SignInTest {
    private static final String REQUEST = "upshift-sign-in-request";
    private static final String LINK = "upshift-sign-in-link";
    private static final String SIGN_IN = "upshift-sign-in";

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @Inject
    Statements statements;

    private final String address = "someone." + UUID.randomUUID() + "@example.org";

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aCodeFromTheMailSignsIn() {
        var asked = ask(address);
        var mail = Mailbox.of(address).take("Your code");
        String code = code(mail.text());

        var done = visitors.anyone()
                .cookie(REQUEST, asked.cookie(REQUEST))
                .formParam("code", code)
                .post("/sign-in/code");

        done.then().statusCode(303).header("Location", endsWith("/home"));
        visitors.anyone()
                .cookie(SIGN_IN, done.cookie(SIGN_IN))
                .get("/account/details")
                .then()
                .statusCode(200)
                .body(containsString(address));
    }

    @Test
    void theLinkSignsInAfterOneMoreClickAndOnlyOnce() {
        ask(address);
        String link = Mailbox.of(address).take("Your code").link("/sign-in/link/");
        String path = link.substring(link.indexOf("/sign-in/link/"));

        for (int scanner = 0; scanner < 100; scanner++) {
            visitors.anyone().get(path).then().statusCode(303);
            visitors.anyone().head(path).then().statusCode(303);
        }
        var opened = visitors.anyone().get(path);
        opened.then().statusCode(303).header("Location", endsWith("/sign-in/confirm"));
        var done = visitors.anyone().cookie(LINK, opened.cookie(LINK)).post("/sign-in/confirm");
        done.then().statusCode(303);
        assertThat(done.cookie(SIGN_IN)).isNotBlank();

        for (var again : List.of(
                visitors.anyone().cookie(LINK, opened.cookie(LINK)).post("/sign-in/confirm"),
                visitors.anyone().cookie(LINK, opened.cookie(LINK)).get("/sign-in/confirm"))) {
            again.then()
                    .statusCode(410)
                    .body(allOf(containsString("has been used already"), containsString("Ask for a new link")));
        }
    }

    @Test
    void theLinkLeadsWhereOneWantedToGoOnAnotherDeviceToo() {
        visitors.anyone()
                .formParam("email", address)
                .formParam("next", "/account/details?from=mail")
                .post("/sign-in");
        String link = Mailbox.of(address).take("Your code").link("/sign-in/link/");
        String secret = link.substring(link.lastIndexOf('/') + 1);
        visitors.anyone()
                .cookie(LINK, secret)
                .get("/sign-in/confirm")
                .then()
                .statusCode(200)
                .body(containsString("<strong>" + address + "</strong>"));
        visitors.anyone()
                .cookie(LINK, secret)
                .post("/sign-in/confirm")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/details?from=mail"));
    }

    @Test
    void aLinkDiesAfterTenMinutes() {
        ask(address);
        String link = Mailbox.of(address).take("Your code").link("/sign-in/link/");
        clock.set(Instant.now().plusSeconds(601));
        visitors.anyone()
                .cookie(LINK, link.substring(link.lastIndexOf('/') + 1))
                .post("/sign-in/confirm")
                .then()
                .statusCode(410);
    }

    @Test
    void ofFiftyWhoUseOneLinkAtOnceOneSucceeds() throws Exception {
        ask(address);
        String link = Mailbox.of(address).take("Your code").link("/sign-in/link/");
        String secret = link.substring(link.lastIndexOf('/') + 1);
        int rivals = 50;
        var barrier = new CyclicBarrier(rivals);
        var threads = Executors.newFixedThreadPool(rivals);
        try {
            Callable<Response> rival = () -> {
                barrier.await();
                return visitors.anyone().cookie(LINK, secret).post("/sign-in/confirm");
            };
            var answers = threads.invokeAll(
                    IntStream.range(0, rivals).mapToObj(i -> rival).toList());
            int signedIn = 0;
            var explanations = new HashSet<String>();
            for (var answer : answers) {
                if (answer.get().statusCode() == 303) {
                    signedIn++;
                } else {
                    assertThat(answer.get().statusCode()).isEqualTo(410);
                    explanations.add(answer.get().asString().replaceAll("nonce=\"[^\"]*\"", ""));
                }
            }
            assertThat(signedIn).isEqualTo(1);
            assertThat(explanations).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aWrongCodeIsSaidBesideTheFieldAndKept() {
        var asked = ask(address);
        String right = code(Mailbox.of(address).take("Your code").text());
        String wrong = right.equals("123456") ? "654321" : "123456";
        tryCode(asked, wrong)
                .then()
                .statusCode(422)
                .body(allOf(containsString("The code is not correct"), containsString("value=\"" + wrong + "\"")));
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsNoUse() {
        var asked = ask(address);
        String right = code(Mailbox.of(address).take("Your code").text());
        String wrong = right.equals("123456") ? "654321" : "123456";
        for (int i = 0; i < 5; i++) {
            tryCode(asked, wrong).then().statusCode(422);
        }
        tryCode(asked, right).then().statusCode(422).body(containsString("Too many codes were not correct"));
    }

    @Test
    void aCodeIsOverOnceItOrItsLinkWasUsed() {
        var asked = ask(address);
        String right = code(Mailbox.of(address).take("Your code").text());
        tryCode(asked, right).then().statusCode(303);
        tryCode(asked, right).then().statusCode(422).body(containsString("was used already"));
    }

    @Test
    void thePageSaysWhereTheCodeWentAndSendsAnother() {
        var asked = ask(address);
        String first = code(Mailbox.of(address).take("Your code").text());
        visitors.anyone()
                .cookie(REQUEST, asked.cookie(REQUEST))
                .get("/sign-in/code")
                .then()
                .body(allOf(containsString(address), containsString("type another one")));
        var again = visitors.anyone().cookie(REQUEST, asked.cookie(REQUEST)).post("/sign-in/code/again");
        again.then().statusCode(303).header("Location", endsWith("/sign-in/code"));
        String second = code(Mailbox.of(address).take("Your code").text());
        if (!first.equals(second)) {
            tryCode(again, first).then().statusCode(422).body(containsString("The code is not correct"));
        }
        tryCode(again, second).then().statusCode(303);
        visitors.anyone().post("/sign-in/code/again").then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    @Test
    void thirtyCodesADayAreEnoughForOneAddress() {
        var begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (int request = 0; request < 6; request++) {
            clock.set(begin.plusSeconds(request * 1000L));
            var asked = ask(address);
            String right = code(Mailbox.of(address).take("Your code").text());
            for (int i = 0; i < 5; i++) {
                tryCode(asked, right.equals("123456") ? "654321" : "123456")
                        .then()
                        .statusCode(422);
            }
        }
        clock.set(begin.plusSeconds(6000));
        var asked = ask(address);
        tryCode(asked, code(Mailbox.of(address).take("Your code").text()))
                .then()
                .statusCode(429)
                .body(containsString("Open the link in the newest message instead"));
    }

    @Test
    void aCodeDiesAfterTenMinutes() {
        var asked = ask(address);
        String right = code(Mailbox.of(address).take("Your code").text());
        clock.set(Instant.now().plusSeconds(601));
        tryCode(asked, right).then().statusCode(422).body(containsString("has expired"));
    }

    @Test
    void aCodeWithoutARequestIsRefused() {
        visitors.anyone()
                .formParam("code", "123456")
                .post("/sign-in/code")
                .then()
                .statusCode(422);
        visitors.anyone()
                .cookie(REQUEST, "%%%")
                .formParam("code", "")
                .post("/sign-in/code")
                .then()
                .statusCode(422)
                .body(containsString("Enter the code from the e-mail"));
    }

    @Test
    void theSixthRequestInAQuarterOfAnHourIsToldToWaitAndSendsNothing() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.set(now);
        var asked = ask(address);
        for (int i = 0; i < 4; i++) {
            ask(address);
        }
        var sixth = visitors.anyone().formParam("email", address.toUpperCase()).post("/sign-in");
        sixth.then()
                .statusCode(429)
                .header("Retry-After", "900")
                .body(allOf(containsString("Too many tries"), containsString("Use the newest one")));
        visitors.anyone()
                .cookie(REQUEST, asked.cookie(REQUEST))
                .post("/sign-in/code/again")
                .then()
                .statusCode(429);
        for (int i = 0; i < 5; i++) {
            Mailbox.of(address).take("Your code");
        }
        assertThat(Mailbox.of(address).all()).isEmpty();
        clock.set(now.plusSeconds(901));
        ask(address);
    }

    @Test
    void theLimitHoldsAgainstThoseWhoAskAtTheSameTime() throws Exception {
        int rivals = 20;
        var barrier = new CyclicBarrier(rivals);
        var threads = Executors.newFixedThreadPool(rivals);
        try {
            Callable<Integer> rival = () -> {
                barrier.await();
                return visitors.anyone()
                        .formParam("email", address)
                        .post("/sign-in")
                        .statusCode();
            };
            var answers = threads.invokeAll(
                    IntStream.range(0, rivals).mapToObj(i -> rival).toList());
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(303, 429);
            assertThat(statuses).filteredOn(status -> status == 303).hasSize(5);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Time cannot tell what work does not: as many statements, the same answer, a letter in both cases. */
    @Test
    void aKnownAddressAndAnUnknownOneCauseTheSameWork() {
        var known = new ArrayDeque<String>();
        for (int i = 0; i < 4; i++) {
            known.add(visitors.email(visitors.person("Known Somebody")));
        }
        long forKnown = Long.MAX_VALUE;
        long forUnknown = Long.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            forKnown = Math.min(forKnown, statements.during(() -> ask(known.remove())));
            forUnknown =
                    Math.min(forUnknown, statements.during(() -> ask("unknown." + UUID.randomUUID() + "@example.org")));
        }
        assertThat(forKnown).isEqualTo(forUnknown);
        String one = visitors.email(visitors.person("Known Somebody"));
        assertThat(headers(ask(one))).isEqualTo(headers(ask(address)));
        Mailbox.of(one).take("Your code");
        Mailbox.of(address).take("Your code");
    }

    @Test
    void whoSignsInAnewInABrowserEndsTheEarlierSignInThere() {
        UUID person = visitors.person("Ana Before");
        String earlier = visitors.signIn(person);
        var asked = ask(address);
        visitors.with(earlier)
                .cookie(REQUEST, asked.cookie(REQUEST))
                .formParam("code", code(Mailbox.of(address).take("Your code").text()))
                .post("/sign-in/code")
                .then()
                .statusCode(303);
        visitors.with(earlier).get("/account/details").then().statusCode(303);
    }

    @Test
    void whatIsNoAddressIsSaidBesideTheFieldAndKept() {
        for (String typed :
                new String[] {"", "ana", "ana@", "a b@example.org", "ana@example", "x".repeat(260) + "@example.org"}) {
            visitors.anyone()
                    .formParam("email", typed)
                    .formParam("next", "/home")
                    .post("/sign-in")
                    .then()
                    .statusCode(422)
                    .body(containsString("value=\"" + typed + "\""));
        }
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        for (String next :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", "/%zz"}) {
            visitors.anyone()
                    .queryParam("next", next)
                    .get("/sign-in")
                    .then()
                    .statusCode(200)
                    .body(containsString("name=\"next\" value=\"/home\""));
        }
    }

    @Test
    void aForgedHostHeaderDoesNotReachTheMail() {
        visitors.anyone()
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .formParam("email", address)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in/code");
        assertThat(Mailbox.of(address).take("Your code").text()).doesNotContain("evil.example");
    }

    @Test
    void signingOutEndsTheSignInAndNotOnlyTheCookie() {
        UUID person = visitors.person("Ana Leaver");
        String cookie = visitors.signIn(person);
        visitors.anyone().cookie(SIGN_IN, cookie).post("/sign-out").then().statusCode(303);
        visitors.anyone()
                .cookie(SIGN_IN, cookie)
                .get("/account/details")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        UUID person = visitors.person("Ana Steady");
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .cookie(SIGN_IN, visitors.signIn(person))
                .formParam("name", "Forged")
                .formParam("organisation", "Forged")
                .post("/account/details")
                .then()
                .statusCode(400)
                .body(containsString("We could not read that"));
        assertThat(visitors.actor(person).name()).isEqualTo("Ana Steady");
    }

    @Test
    void whatIsNoFormChangesNothingEvenWithoutAToken() {
        UUID person = visitors.person("Ana Signed In");
        String cookie = visitors.signIn(person);
        for (String type : new String[] {null, "text/plain", "Application/X-WWW-Form-Urlencoded"}) {
            assertThat(RawForm.post("/sign-out", SIGN_IN + "=" + cookie, type)).isEqualTo(415);
        }
        visitors.anyone().cookie(SIGN_IN, cookie).get("/account/details").then().statusCode(200);
    }

    @Test
    void aSecretThatIsNoneOfOursGoesIntoNoCookie() {
        var opened = visitors.anyone().urlEncodingEnabled(false).get("/sign-in/link/a%0d%0ab");
        opened.then().statusCode(303);
        assertThat(opened.cookie(LINK)).isNullOrEmpty();
    }

    @Test
    void nameAndEmployerAreKeptAndCheckedBesideTheField() {
        UUID person = visitors.person("Ana Before");
        visitors.as(person)
                .formParam("name", " ")
                .formParam("organisation", "Kept \"Council\"")
                .post("/account/details")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Enter your full name"), containsString("Kept &quot;Council&quot;")));
        visitors.as(person)
                .formParam("name", "Ana After")
                .formParam("organisation", "test organisation of ana BEFORE")
                .post("/account/details")
                .then()
                .statusCode(303);
        assertThat(visitors.actor(person).name()).isEqualTo("Ana After");
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .map(header -> header.getName() + ": " + header.getValue().replaceAll("[0-9a-f-]{36}|nonce-[^']*", "…"))
                .toList();
    }

    private static String code(String text) {
        return text.replaceAll("(?s)^.*?Your code is (\\d{6}).*$", "$1");
    }

    private Response ask(String email) {
        var asked = visitors.anyone()
                .formParam("email", email)
                .formParam("next", "/home")
                .post("/sign-in");
        asked.then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in/code"))
                .body(equalTo(""));
        return asked;
    }

    private Response tryCode(Response asked, String code) {
        return visitors.anyone()
                .cookie(REQUEST, asked.cookie(REQUEST))
                .formParam("code", code)
                .post("/sign-in/code");
    }
}
