package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.mail.Mailbox;

/** Signing in with an organisation's account, at a real OpenID provider: who is let in, linked, and turned away with a reason. */
@QuarkusTest
class ProviderSignInTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    private final String key = UUID.randomUUID().toString().substring(0, 13);
    private final String address = "ana." + key + "@trust.example";

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void anAccountWithAVerifiedAddressSignsInAndGoesWhereThePersonWanted() {
        var done = account().verified(address).signIn("/account/details");
        done.then().statusCode(303).header("Location", endsWith("/account/details"));
        assertThat(done.cookie(OpenIdAccount.BROWSER_COOKIE)).isEmpty();
        asSignedIn(done).get("/account/details").then().statusCode(200).body(containsString(address));
        assertThat(Mailbox.of(address).take().text()).contains("Your account of Anytown NHS Trust now signs you in");
    }

    @Test
    void whoIsKnownAlreadyIsTheSamePersonByTheirVerifiedAddressInAnyCase() {
        UUID ana = visitors.personWithAddress("Ana Known", address);
        var done = account().verified("ANA." + key + "@Trust.example").signIn();
        asSignedIn(done).get("/account/details").then().body(containsString("Ana Known"));
        visitors.as(ana)
                .get("/account/provider-accounts")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Anytown NHS Trust"), containsString(address)));
        assertThat(historyOf(ana)).contains("provider-account-linked");
    }

    @Test
    void theSubjectIsRememberedWhenTheAddressChanges() {
        account().verified(address).signIn().then().statusCode(303);
        var renamed =
                account().verified("ana.married." + key + "@trust.example").signIn();
        asSignedIn(renamed).get("/account/details").then().body(containsString(address));
        var unverified = account().with("email_verified", false).signIn();
        asSignedIn(unverified).get("/account/details").then().body(containsString(address));
    }

    @Test
    void anUnverifiedAddressIsRefusedWithWhatToDo() {
        refused(account().with("email", address).with("email_verified", false).signIn())
                .body(allOf(
                        containsString("Your e-mail address is not confirmed"),
                        containsString("Confirm it there, then try again"),
                        containsString("Sign in with a code by e-mail")));
        refused(account().with("email", address).signIn()).body(containsString("not confirmed"));
        refused(account().signIn()).body(containsString("did not tell us your e-mail address"));
        refused(account().verified("not an address").signIn()).body(containsString("did not tell us"));
        assertThat(known(address)).isFalse();
    }

    @Test
    void aProviderVouchesForItsOwnDomainsOnly() {
        refused(account().verified("ana." + key + "@council.example").signIn())
                .body(containsString("cannot vouch for addresses that end in @council.example"));
        refused(account().verified("ana." + key + "@eviltrust.example").signIn())
                .body(containsString("cannot vouch"));
        refused(account().verified("ana." + key + "@trust.example.evil.example").signIn())
                .body(containsString("cannot vouch"));
        account()
                .verified("ana." + key + "@wards.trust.example")
                .signIn()
                .then()
                .statusCode(303);
        account("anyone")
                .verified("ana." + key + "@elsewhere.example")
                .signIn()
                .then()
                .statusCode(303);
    }

    @Test
    void whereTheSettingsSayItAddressesOfTheDomainCountAsVerifiedUnlessTheProviderSaysOtherwise() {
        String ours = "bo." + key + "@council.example";
        refused(account("council")
                        .with("email", ours)
                        .with("email_verified", false)
                        .signIn())
                .body(containsString("not confirmed"));
        account("council").with("email", ours).signIn().then().statusCode(303);
    }

    @Test
    void someoneElsesNewAccountWithTheSameAddressIsNotLinked() {
        account().verified(address).signIn().then().statusCode(303);
        var reused = new OpenIdAccount(visitors, "trust", "someone-else-" + key).verified(address);
        refused(reused.signIn()).body(containsString("is linked with another account of Anytown NHS Trust"));

        UUID ana = visitors.personWithAddress("Ana Known", address);
        String removal = visitors.as(ana)
                .get("/account/provider-accounts")
                .asString()
                .replaceAll("(?s).*(/account/provider-accounts/[0-9a-f-]+/removal).*", "$1");
        visitors.as(visitors.person("Bo Stranger")).post(removal).then().statusCode(404);
        visitors.as(ana).post(removal).then().statusCode(303);
        reused.signIn().then().statusCode(303);
        assertThat(historyOf(ana)).contains("provider-account-removed");
    }

    @Test
    void whoHasMovedToAnotherOrganisationIsNoLongerSignedInByTheOldOne() {
        account().verified(address).signIn().then().statusCode(303);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Person set email = :new where email = :old")
                        .setParameter("new", "ana." + key + "@moved.example")
                        .setParameter("old", address)
                        .executeUpdate());
        refused(account().verified(address).signIn()).body(containsString("cannot vouch"));
    }

    @Test
    void theAccountsAreListedAndRemovedInTheApiToo() {
        account().verified(address).signIn().then().statusCode(303);
        UUID ana = visitors.personWithAddress("Ana Known", address);
        String id = visitors.script(ana)
                .get("/api/me/provider-accounts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].provider", equalTo("Anytown NHS Trust"))
                .body("items[0].email", equalTo(address))
                .extract()
                .path("items[0].id");
        visitors.script(visitors.person("Bo Stranger"))
                .delete("/api/me/provider-accounts/" + id)
                .then()
                .statusCode(404);
        visitors.script(ana).delete("/api/me/provider-accounts/" + id).then().statusCode(204);
        visitors.script(ana).get("/api/me/provider-accounts").then().body("items", hasSize(0));
    }

    @Test
    void theBrowserGoesToTheProviderWithPkceStateAndNonce() {
        var journey = account().leave("/home");
        assertThat(journey.address().toString()).startsWith(OpenIdAccount.server() + "trust/authorize?");
        assertThat(journey.parameter("response_type")).isEqualTo("code");
        assertThat(journey.parameter("scope")).isEqualTo("openid email");
        assertThat(journey.parameter("client_id")).isEqualTo("upshift-at-trust");
        assertThat(journey.parameter("code_challenge_method")).isEqualTo("S256");
        assertThat(journey.parameter("code_challenge")).hasSize(43);
        assertThat(journey.parameter("acr_values")).isEqualTo("urn:two");
        assertThat(journey.parameter("redirect_uri")).endsWith("/sign-in/provider/trust/callback");
        var secrets = new ProviderSecrets(new Secret(journey.cookie()));
        assertThat(journey.parameter("state")).isEqualTo(secrets.state()).isNotEqualTo(secrets.nonce());
        assertThat(journey.parameter("nonce")).isEqualTo(secrets.nonce());
        assertThat(journey.address().toString()).doesNotContain(secrets.verifier(), journey.cookie());
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                                "from ProviderAttempt where secretHash = :hash", ProviderAttempt.class)
                        .setParameter("hash", new Secret(journey.cookie()).hash())
                        .getResultList()))
                .hasSize(1);
    }

    @Test
    void theProvidersSecondFactorCountsWhereTheSettingsSaySo() {
        UUID tom = visitors.personWithAddress("Tom Team", address);
        visitors.grant(tom, Role.TEAM, cohorts.programmeOf(cohorts.openCohort(5)));
        String team = "/team/programmes";

        for (var password : List.of(List.of("pwd"), List.of())) {
            var once = account().verified(address).with("amr", password).signIn(team);
            once.then().statusCode(303).header("Location", containsString("/second-factor"));
            asSignedIn(once).get(team).then().statusCode(303).header("Location", containsString("/second-factor"));
        }
        var twice =
                account().verified(address).with("amr", List.of("pwd", "mfa")).signIn(team);
        twice.then().statusCode(303).header("Location", endsWith(team));
        asSignedIn(twice).get(team).then().statusCode(200);
        var byContext = account().verified(address).with("acr", "urn:two").signIn(team);
        asSignedIn(byContext).get(team).then().statusCode(200);
        var elsewhere =
                account("anyone").verified(address).with("amr", List.of("mfa")).signIn(team);
        elsewhere.then().statusCode(303).header("Location", containsString("/second-factor"));
    }

    @Test
    void whatIsTypedAsNextIsNeverAnotherSite() {
        account()
                .verified(address)
                .signIn("https://evil.example/")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/home"));
    }

    @Test
    void aWrongOrMissingStateIsRefused() {
        var ana = account().verified(address);
        var journey = ana.leave("/home");
        String back = ana.back(journey);
        String forged = back.replace(journey.parameter("state"), journey.parameter("nonce"));
        unmatched(ana.arrive(forged, journey.cookie()));
        unmatched(ana.arrive(back.replaceAll("state=[^&]*", "x=y"), journey.cookie()));
        unmatched(ana.arrive(back, ana.leave("/home").cookie()));
        unmatched(ana.arrive(back, Secret.random().value()));
        unmatched(ana.arrive(back, "x"));
        unmatched(visitors.anyone().urlEncodingEnabled(false).get(back));
        unmatched(visitors.anyone().get("/sign-in/provider/trust/callback"));
        ana.arrive(back, journey.cookie()).then().statusCode(303);
    }

    @Test
    void nothingComesBackTwiceOrAfterTenMinutes() {
        var ana = account().verified(address);
        var journey = ana.leave("/home");
        String back = ana.back(journey);
        visitors.anyone()
                .urlEncodingEnabled(false)
                .cookie(OpenIdAccount.BROWSER_COOKIE, journey.cookie())
                .head(back)
                .then()
                .statusCode(204);
        ana.arrive(back, journey.cookie()).then().statusCode(303);
        over(ana.arrive(back, journey.cookie()));

        var late = ana.leave("/home");
        String lateBack = ana.back(late);
        clock.set(Instant.now().plusSeconds(601));
        over(ana.arrive(lateBack, late.cookie()));
    }

    @Test
    void anAnswerForOneProviderIsNoAnswerForAnother() {
        var ana = account().verified(address);
        var journey = ana.leave("/home");
        String back = ana.back(journey);
        over(ana.arrive(back.replace("/provider/trust/", "/provider/anyone/"), journey.cookie()));
        refused(ana.arrive(back + "&iss=https%3A%2F%2Fevil.example", journey.cookie()))
                .body(containsString("We cannot trust this answer"));
    }

    @Test
    void theCodeOfAnotherBrowserIsRefused() {
        var eve = new OpenIdAccount(visitors, "trust", "eve-" + key).verified("eve." + key + "@trust.example");
        String stolen = eve.back(eve.leave("/home")).replaceAll(".*[?&]code=([^&]*).*", "$1");
        var ana = account().verified(address);
        var journey = ana.leave("/home");
        String injected = ana.back(journey).replaceAll("code=[^&]*", "code=" + stolen);
        refused(ana.arrive(injected, journey.cookie())).body(containsString("We cannot trust this answer"));
        refused(ana.arrive(again(ana, "code=made-up"), lastCookie)).body(containsString("cannot trust"));
    }

    @Test
    void whoCancelsAtTheProviderIsToldSo() {
        var ana = account().verified(address);
        refused(ana.arrive(again(ana, "error=access_denied"), lastCookie))
                .body(allOf(containsString("Anytown NHS Trust did not sign you in"), containsString("Try again")));
        refused(ana.arrive(again(ana, "x=y"), lastCookie)).body(containsString("did not sign you in"));
    }

    @Test
    void aProviderThatIsDownGivesAPageThatSaysSoAndAllElseWorks() {
        long before = System.nanoTime();
        for (int i = 0; i < 2; i++) {
            visitors.anyone()
                    .formParam("next", "/account/details")
                    .post("/sign-in/provider/silent")
                    .then()
                    .statusCode(503)
                    .body(allOf(
                            containsString("Silent Institute does not answer"),
                            containsString("/sign-in?next=%2Faccount%2Fdetails")));
        }
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
        account().verified(address).signIn().then().statusCode(303);
    }

    @Test
    void thereIsNoProviderThatIsNotConfigured() {
        visitors.anyone().post("/sign-in/provider/evil").then().statusCode(404);
        visitors.anyone().get("/sign-in/provider/evil/callback").then().statusCode(404);
        visitors.anyone().head("/sign-in/provider/evil/callback").then().statusCode(404);
    }

    @Test
    void whoTypesAnAddressOfItsDomainIsOfferedTheProviderAndMayHaveACodeAllTheSame() {
        visitors.anyone()
                .get("/sign-in")
                .then()
                .body(containsString("Sign in with Anytown NHS Trust"))
                .body(not(containsString("Anytown Council")));
        String typed = "Cleo." + key + "@Council.example";
        var choice = visitors.anyone()
                .formParam("email", typed)
                .formParam("next", "/home")
                .post("/sign-in");
        choice.then()
                .statusCode(200)
                .body(allOf(
                        containsString("Sign in with Anytown Council"),
                        containsString("action=\"/sign-in/provider/council\""),
                        containsString("value=\"" + typed + "\"")));
        Mailbox.of(typed.toLowerCase()).staysEmpty();
        visitors.anyone()
                .formParam("email", typed)
                .post("/sign-in/provider/council")
                .then()
                .body(containsString("login_hint=cleo." + key + "%40council.example"));
        visitors.anyone()
                .formParam("email", typed)
                .formParam("next", "/home")
                .formParam("by", "code")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in/code"));
        Mailbox.of(typed.toLowerCase()).take("Your code");
    }

    private String lastCookie;

    /** The way back of a new journey, its code replaced. */
    private String again(OpenIdAccount account, String instead) {
        var journey = account.leave("/home");
        lastCookie = journey.cookie();
        return account.back(journey).replaceAll("code=[^&]*", instead);
    }

    private OpenIdAccount account() {
        return account("trust");
    }

    private OpenIdAccount account(String provider) {
        return new OpenIdAccount(visitors, provider, "subject-" + key);
    }

    private io.restassured.specification.RequestSpecification asSignedIn(Response done) {
        return visitors.anyone().cookie(visitors.cookieName(), done.cookie(visitors.cookieName()));
    }

    private io.restassured.response.ValidatableResponse refused(Response answer) {
        assertThat(answer.cookie(visitors.cookieName())).isNull();
        return answer.then().statusCode(403);
    }

    private void unmatched(Response answer) {
        assertThat(answer.cookie(visitors.cookieName())).isNull();
        answer.then().statusCode(400).body(containsString("Begin again in this browser"));
    }

    private void over(Response answer) {
        assertThat(answer.cookie(visitors.cookieName())).isNull();
        answer.then().statusCode(410).body(containsString("This sign-in is over"));
    }

    private boolean known(String email) {
        return !query("select id from Person where email = :value", email, UUID.class)
                .isEmpty();
    }

    private List<String> historyOf(UUID person) {
        return query("select action from HistoryEntry where subjectId = :value", person, String.class);
    }

    private <T> List<T> query(String hql, Object value, Class<T> type) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(hql, type)
                .setParameter("value", value)
                .getResultList());
    }
}
