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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
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

        visitors.anyone()
                .cookie(LINK, opened.cookie(LINK))
                .post("/sign-in/confirm")
                .then()
                .statusCode(410)
                .body(containsString("has been used already"));
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
            Callable<Integer> rival = () -> {
                barrier.await();
                return visitors.anyone()
                        .cookie(LINK, secret)
                        .post("/sign-in/confirm")
                        .statusCode();
            };
            var answers = threads.invokeAll(
                    IntStream.range(0, rivals).mapToObj(i -> rival).toList());
            int signedIn = 0;
            for (var answer : answers) {
                if (answer.get() == 303) {
                    signedIn++;
                } else {
                    assertThat(answer.get()).isEqualTo(410);
                }
            }
            assertThat(signedIn).isEqualTo(1);
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
        tryCode(asked, right).then().statusCode(422).body(containsString("tried too often"));
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
    void theSixthRequestInAQuarterOfAnHourSendsNothingAndLooksTheSame() {
        for (int i = 0; i < 5; i++) {
            ask(address);
            Mailbox.of(address).take("Your code");
        }
        var sixth = ask(address);
        assertThat(sixth.cookie(REQUEST)).isNotBlank();
        Mailbox.of(address).staysEmpty();
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
                .statusCode(303);
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
                .formParam("organisation", "Kept Council")
                .post("/account/details")
                .then()
                .statusCode(303);
        assertThat(visitors.actor(person).name()).isEqualTo("Ana After");
    }

    @Test
    void aTokenIsShownOnceWorksForTheApiAndCanBeRevoked() {
        UUID person = visitors.person("Ana Scripter");
        var created = visitors.as(person).formParam("name", "nightly").post("/account/tokens");
        created.then().statusCode(200);
        String token = created.htmlPath().getString("**.find { it.@id == 'token' }");
        String list = visitors.as(person).get("/account/tokens").asString();
        assertThat(list).contains("nightly").doesNotContain(token);
        String revocation = list.replaceAll("(?s).*(/account/tokens/[0-9a-f-]+/revocation).*", "$1");

        UUID stranger = visitors.person("Bo Stranger");
        visitors.as(stranger).post(revocation).then().statusCode(404);
        visitors.as(person).post(revocation).then().statusCode(303);
        assertThat(visitors.as(person).get("/account/tokens").asString()).doesNotContain("nightly");
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
