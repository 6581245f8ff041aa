package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.history.HistoryQueries;
import org.upshift.mail.Mailbox;

@QuarkusTest
class SecondFactorTest {
    private static final Instant NOON = Instant.parse("2031-05-05T12:00:05Z");
    private static final String TEAM_PAGE = "/team/programmes";

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    @Inject
    HistoryQueries history;

    private UUID tess;
    private String signIn;

    @BeforeEach
    void somebodyOfATeamSignsIn() {
        clock.set(NOON);
        tess = visitors.person("Tess Second", Role.TEAM, UUID.randomUUID());
        signIn = visitors.freshSignIn(tess);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aRoleCountsOnceAnAppWasSetUpAndTheWayLeadsThereAndBack() {
        visitors.with(signIn)
                .get(TEAM_PAGE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/second-factor?next=%2Fteam%2Fprogrammes"));
        visitors.with(signIn)
                .get("/second-factor?next=/team/programmes")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/second-factor/set-up?next=%2Fteam%2Fprogrammes"));
        visitors.with(signIn)
                .get("/second-factor/set-up?next=/team/programmes")
                .then()
                .statusCode(200)
                .body(containsString("value=\"/team/programmes\""));
        var begun = begin("/team/programmes");
        begun.then().header("Location", endsWith("/second-factor/app?next=%2Fteam%2Fprogrammes"));
        var page = visitors.with(signIn).get("/second-factor/app?next=/team/programmes");
        page.then().statusCode(200).body(allOf(containsString("<svg"), containsString("h1v1h-1z")));
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        var phone = Phone.reading(page);
        confirm(phone.wrongCode(NOON))
                .then()
                .statusCode(422)
                .body(allOf(containsString("The code is not correct"), containsString(phone.wrongCode(NOON))));
        visitors.with(signIn).get(TEAM_PAGE).then().statusCode(303);

        confirm(phone.code(NOON)).then().statusCode(200).body(containsString("Your recovery codes"));

        visitors.with(signIn).get(TEAM_PAGE).then().statusCode(200);
        assertThat(Mailbox.of(visitors.email(tess)).take("has changed").text())
                .contains("An authenticator app was set up")
                .contains("/account/sign-ins");
    }

    @Test
    void theNextSignInAsksForACodeAndACodeCountsOnce() {
        var phone = setUp();
        String next = visitors.freshSignIn(tess);
        visitors.with(next).get(TEAM_PAGE).then().statusCode(303);
        visitors.with(next).get("/second-factor").then().statusCode(200).body(containsString("Second step"));
        prove(next, "").then().statusCode(422).body(containsString("Enter the code that your authenticator app shows"));
        prove(next, phone.code(NOON)).then().statusCode(422).body(containsString("was used already"));
        clock.set(NOON.plusSeconds(30));
        String code = phone.code(NOON.plusSeconds(30));
        var proved = prove(next, code.substring(0, 3) + " " + code.substring(3));
        proved.then().statusCode(303).header("Location", endsWith("/team/programmes"));
        visitors.with(next)
                .get("/account/details")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        next = proved.cookie(visitors.cookieName());
        visitors.with(next).get(TEAM_PAGE).then().statusCode(200);
        prove(visitors.freshSignIn(tess), code).then().statusCode(422);
        visitors.with(next)
                .get("/second-factor?next=/account/details")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/details"));
    }

    @Test
    void anOlderCodeIsOverOnceANewerWasUsed() {
        var phone = setUp();
        var later = NOON.plusSeconds(60);
        clock.set(later);
        prove(visitors.freshSignIn(tess), phone.code(later.plusSeconds(30)))
                .then()
                .statusCode(303);
        prove(visitors.freshSignIn(tess), phone.code(later)).then().statusCode(422);
    }

    @Test
    void afterFiveWrongCodesAQuarterOfAnHourMustPass() {
        var phone = setUp();
        var later = NOON.plusSeconds(60);
        clock.set(later);
        String next = visitors.freshSignIn(tess);
        for (int i = 0; i < 5; i++) {
            prove(next, phone.wrongCode(later)).then().statusCode(422);
        }
        prove(next, phone.code(later))
                .then()
                .statusCode(429)
                .header("Retry-After", "900")
                .body(allOf(containsString("Too many tries"), containsString("Wait a quarter of an hour")));
        visitors.with(next)
                .formParam("code", "aaaa-bbbb-cccc-dddd")
                .post("/second-factor/recovery")
                .then()
                .statusCode(429);
        var muchLater = later.plusSeconds(901);
        clock.set(muchLater);
        prove(next, phone.code(muchLater)).then().statusCode(303);
    }

    @Test
    void afterThirtyWrongCodesADayMustPass() {
        var phone = setUp();
        String next = visitors.freshSignIn(tess);
        for (int round = 0; round < 6; round++) {
            var later = NOON.plusSeconds(901L * round + 60);
            clock.set(later);
            visitors.with(next).get("/home");
            for (int i = 0; i < 5; i++) {
                prove(next, phone.wrongCode(later)).then().statusCode(422);
            }
        }
        clock.set(NOON.plusSeconds(901L * 6 + 60));
        prove(next, phone.code(clock.instant())).then().statusCode(429).body(containsString("Try again tomorrow"));
    }

    @Test
    void ofTwelveWhoUseOneCodeAtOnceOneSucceeds() throws Exception {
        var phone = setUp();
        var later = NOON.plusSeconds(60);
        clock.set(later);
        int rivals = 12;
        var cookies = IntStream.range(0, rivals)
                .mapToObj(i -> visitors.freshSignIn(tess))
                .toList();
        var barrier = new CyclicBarrier(rivals);
        var threads = Executors.newFixedThreadPool(rivals);
        try {
            var answers = threads.invokeAll(cookies.stream()
                    .map(cookie -> (Callable<Integer>) () -> {
                        barrier.await();
                        return prove(cookie, phone.code(later)).statusCode();
                    })
                    .toList());
            int proved = 0;
            for (var answer : answers) {
                assertThat(answer.get()).isIn(303, 422, 429);
                proved += answer.get() == 303 ? 1 : 0;
            }
            assertThat(proved).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aRecoveryCodeLetsInOnceHoweverItIsTyped() {
        var page = setUpPage();
        List<String> codes = codes(page);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([a-z2-7]{4}-?){6}"));
        String next = visitors.freshSignIn(tess);
        visitors.with(next).get("/second-factor/recovery").then().statusCode(200);
        recover(next, "").then().statusCode(422).body(containsString("Enter one of your recovery codes"));
        recover(next, "aaaa-aaaa-aaaa-aaaa")
                .then()
                .statusCode(422)
                .body(allOf(containsString("is not correct"), containsString("aaaa-aaaa-aaaa-aaaa")));
        var recovered = recover(next, codes.get(0).toUpperCase().replace("-", " "));
        recovered.then().statusCode(303);
        next = recovered.cookie(visitors.cookieName());
        visitors.with(next).get(TEAM_PAGE).then().statusCode(200);
        visitors.with(next).get("/account/second-factor").then().body(containsString("9 left of 10"));
        recover(visitors.freshSignIn(tess), codes.get(0)).then().statusCode(422);
        UUID stranger = visitors.person("Stan Stranger", Role.TEAM, UUID.randomUUID());
        recover(visitors.freshSignIn(stranger), codes.get(1)).then().statusCode(422);
        var mailbox = Mailbox.of(visitors.email(tess));
        assertThat(mailbox.take("has changed").text()
                        + mailbox.take("has changed").text())
                .contains("authenticator app was set up", "You have 9 left");
    }

    @Test
    void newRecoveryCodesNeedACodeAndEndTheOldOnes() {
        begin("/home");
        var phone = Phone.reading(visitors.with(signIn).get("/second-factor/app"));
        List<String> old = codes(confirm(phone.code(NOON)));
        renew(phone.wrongCode(NOON)).then().statusCode(422);
        clock.set(NOON.plusSeconds(30));
        List<String> renewed = codes(renew(phone.code(NOON.plusSeconds(30))));
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(old);
        recover(visitors.freshSignIn(tess), old.get(0)).then().statusCode(422);
        recover(visitors.freshSignIn(tess), renewed.get(0)).then().statusCode(303);
    }

    @Test
    void anotherPhoneIsSetUpOnlyWhereTheFirstWasShown() {
        var old = setUp();
        String next = visitors.freshSignIn(tess);
        visitors.with(next)
                .post("/second-factor/set-up")
                .then()
                .statusCode(422)
                .body(containsString("Type a code of it first"));
        begin("/home");
        var phone = Phone.reading(visitors.with(signIn).get("/second-factor/app"));
        var later = NOON.plusSeconds(60);
        clock.set(later);
        prove(visitors.freshSignIn(tess), old.code(later)).then().statusCode(303);
        confirm(phone.code(later)).then().statusCode(200);
        var afterwards = later.plusSeconds(60);
        clock.set(afterwards);
        prove(next, old.code(afterwards)).then().statusCode(422);
        prove(next, phone.code(afterwards)).then().statusCode(303);
    }

    /** Whoever has only the mailbox must not finish what the person has begun with the phone at hand. */
    @Test
    void aNewPhoneThatWasBegunIsShownAndConfirmedOnlyWhereTheFirstWasShown() {
        setUp();
        begin("/home");
        var pending = Phone.reading(visitors.with(signIn).get("/second-factor/app"));
        String mailboxOnly = visitors.freshSignIn(tess);

        visitors.with(mailboxOnly)
                .get("/second-factor/app")
                .then()
                .statusCode(303)
                .header("Location", containsString("/second-factor/set-up"));
        visitors.with(mailboxOnly)
                .formParam("code", pending.code(NOON))
                .post("/second-factor/app")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Type a code of it first"), not(containsString("id=\"secret\""))));
        json("{\"code\": \"" + pending.code(NOON) + "\"}")
                .post("/api/me/second-factor/confirmation")
                .then()
                .statusCode(422)
                .body("code", equalTo("second-factor-set-up"));
        visitors.with(mailboxOnly).get(TEAM_PAGE).then().statusCode(303);
        confirm(pending.code(NOON)).then().statusCode(200);
    }

    @Test
    void aRoleThatComesWhileOneIsSignedInWaitsForTheSecondFactor() {
        UUID amy = visitors.person("Amy Mid Session");
        String cookie = visitors.freshSignIn(amy);
        visitors.with(cookie).get(TEAM_PAGE).then().statusCode(403);
        visitors.grant(amy, Role.TEAM, UUID.randomUUID());
        visitors.with(cookie)
                .get(TEAM_PAGE)
                .then()
                .statusCode(303)
                .header("Location", containsString("/second-factor?next="));
        visitors.with(cookie).get("/home").then().statusCode(200).body(containsString("Second step"));
    }

    @Test
    void whatIsNotThereWithoutRolesLeadsToTheSecondFactorToo() {
        visitors.with(signIn)
                .get("/cohorts/" + UUID.randomUUID() + "?page=2")
                .then()
                .statusCode(303)
                .header("Location", containsString("%3Fpage%3D2"));
        UUID amy = visitors.person("Amy Applicant");
        visitors.with(visitors.freshSignIn(amy))
                .get("/applications/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theApiSaysWhatIsMissingAndTokensCountAsTheyAre() {
        String path = "/api/cohorts/" + UUID.randomUUID() + "/applications";
        visitors.with(signIn).get(path).then().statusCode(403).body("code", equalTo("second-factor-missing"));
        visitors.script(tess).get(path).then().statusCode(404);
    }

    @Test
    void aScriptSetsUpAnAppAndRenewsItsRecoveryCodes() {
        visitors.script(tess)
                .get("/api/me/second-factor")
                .then()
                .statusCode(200)
                .body("setUp", equalTo(false));
        var begun = json("{}").post("/api/me/second-factor");
        begun.then().statusCode(200).body("uri", containsString("otpauth://totp/Upshift"));
        var phone = new Phone(begun.path("secret"));
        json("{}").post("/api/me/second-factor/confirmation").then().statusCode(422);
        json("{\"code\": \"" + phone.code(NOON) + "\"}")
                .post("/api/me/second-factor/confirmation")
                .then()
                .statusCode(200)
                .body("recoveryCodes", hasSize(10));
        visitors.script(tess)
                .get("/api/me/second-factor")
                .then()
                .body("setUp", equalTo(true))
                .body("since", notNullValue())
                .body("recoveryCodesLeft", equalTo(10));
        json("{}").post("/api/me/second-factor").then().statusCode(422);
        clock.set(NOON.plusSeconds(30));
        json("{\"code\": \"" + phone.code(NOON.plusSeconds(30)) + "\"}")
                .post("/api/me/second-factor/recovery-codes")
                .then()
                .statusCode(200)
                .body("recoveryCodes", hasSize(10));
    }

    @Test
    void anAdministratorResetsWhatIsLostAndHistoryKeepsIt() {
        setUp();
        UUID ada = visitors.person("Ada Resets", Role.ADMINISTRATOR, null);
        reset(ada, "", "She lost it").then().statusCode(422).body(containsString("Enter an e-mail address"));
        reset(ada, visitors.email(ada), "Mine").then().statusCode(422).body(containsString("your own second step"));
        reset(ada, "nobody." + UUID.randomUUID() + "@example.org", "Lost")
                .then()
                .statusCode(422)
                .body(containsString("Nobody here has this e-mail address"));
        reset(ada, visitors.email(tess), " ").then().statusCode(422).body(containsString("Enter the reason"));

        reset(ada, visitors.email(tess), "Lost her phone; I know her voice")
                .then()
                .statusCode(303);

        visitors.with(signIn).get("/account/details").then().statusCode(303);
        visitors.with(visitors.freshSignIn(tess))
                .get("/second-factor")
                .then()
                .header("Location", containsString("/second-factor/set-up"));
        assertThat(history(tess)).contains("Ada Resets: Lost her phone; I know her voice");
        reset(ada, visitors.email(tess), "Again").then().statusCode(422).body(containsString("has not set up"));
        reset(tess, visitors.email(ada), "Revenge").then().statusCode(403);
        visitors.script(ada)
                .contentType(ContentType.JSON)
                .body("{\"email\": \"" + visitors.email(tess) + "\", \"reason\": \"Once more\"}")
                .post("/api/second-factor-resets")
                .then()
                .statusCode(422)
                .body("code", equalTo("second-factor-not-set-up"));
    }

    @Test
    void neitherSecretNorRecoveryCodesCanBeReadFromTheDatabase() {
        begin("/home");
        var page = visitors.with(signIn).get("/second-factor/app");
        String key = page.htmlPath()
                .getString("**.find { it.@id == 'secret' }")
                .toString()
                .replace(" ", "");
        String pending = column("select pending_secret from second_factor where person_id = :person");
        List<String> codes = codes(confirm(new Phone(key).code(NOON)));
        String stored = column("select secret from second_factor where person_id = :person");
        assertThat(stored).isEqualTo(pending).doesNotContain(key);
        assertThat(java.util.Base64.getDecoder().decode(stored)).hasSize(12 + Totp.SECRET_BYTES + 16);
        assertThat(column("select min(code_hash) from recovery_code where person_id = :person"))
                .hasSize(64)
                .isNotIn(codes);
    }

    @Test
    void whoHoldsNoRoleIsNotAsked() {
        UUID amy = visitors.person("Amy Alone");
        String cookie = visitors.freshSignIn(amy);
        visitors.with(cookie).get("/home").then().statusCode(200).body(not(containsString("Second step")));
        visitors.with(cookie).get("/second-factor").then().statusCode(303).header("Location", endsWith("/home"));
        visitors.with(cookie)
                .get("/account/second-factor")
                .then()
                .statusCode(200)
                .body(containsString("the code from the e-mail is enough"));
    }

    private Phone setUp() {
        begin("/home");
        var phone = Phone.reading(visitors.with(signIn).get("/second-factor/app"));
        confirm(phone.code(NOON)).then().statusCode(200);
        return phone;
    }

    private Response setUpPage() {
        begin("/home");
        var phone = Phone.reading(visitors.with(signIn).get("/second-factor/app"));
        return confirm(phone.code(NOON));
    }

    private Response begin(String next) {
        return visitors.with(signIn).formParam("next", next).post("/second-factor/set-up");
    }

    private Response confirm(String code) {
        var answer = visitors.with(signIn)
                .formParam("code", code)
                .formParam("next", "/home")
                .post("/second-factor/app");
        if (answer.statusCode() == 200) {
            signIn = answer.cookie(visitors.cookieName());
        }
        return answer;
    }

    private Response prove(String cookie, String code) {
        return visitors.with(cookie)
                .formParam("code", code)
                .formParam("next", TEAM_PAGE)
                .post("/second-factor");
    }

    private Response recover(String cookie, String code) {
        return visitors.with(cookie)
                .formParam("code", code)
                .formParam("next", TEAM_PAGE)
                .post("/second-factor/recovery");
    }

    private Response renew(String code) {
        return visitors.with(signIn).formParam("code", code).post("/account/second-factor/recovery-codes");
    }

    private Response reset(UUID by, String email, String reason) {
        return visitors.as(by)
                .formParam("email", email)
                .formParam("reason", reason)
                .post("/second-factor/resets");
    }

    private io.restassured.specification.RequestSpecification json(String body) {
        return visitors.script(tess).contentType(ContentType.JSON).body(body);
    }

    private static List<String> codes(Response page) {
        page.then().statusCode(200);
        return page.htmlPath().getList("**.find { it.@id == 'recovery-codes' }.li.code");
    }

    private List<String> history(UUID person) {
        return history.ofSubject("person", person, Page.first(10)).stream()
                .filter(row -> row.action().equals("second-factor-reset"))
                .map(row -> row.actorName() + ": " + row.detail())
                .toList();
    }

    @Transactional
    String column(String sql) {
        return (String) entities.createNativeQuery(sql, String.class)
                .setParameter("person", tess)
                .getSingleResult();
    }
}
