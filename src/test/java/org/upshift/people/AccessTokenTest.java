package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.kernel.LondonTime;

/** Bearer tokens for scripts: made on a page, limited in reach and time, ended by their owner or an administrator. */
@QuarkusTest
class AccessTokenTest {
    private static final String PAGE = "/account/tokens";

    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aTokenIsShownOnceListedAndEnded() {
        UUID ana = visitors.person("Ana Scripter");
        String token = made(ana, "nightly export", "NONE", null, false);
        assertThat(TokenSecret.isWellFormed(token)).isTrue();
        bearing(token).get("/api/me/applications").then().statusCode(200);

        String page = visitors.as(ana).get(PAGE).asString();
        assertThat(page).contains("nightly export", "Own records", "Last used").doesNotContain(token);
        assertThat(storedText(ana)).doesNotContain(token).contains(new Secret(token).hash());
        bearing(token)
                .get("/api/me/tokens")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("nightly export"))
                .body("items[0].ownRecords", equalTo(true))
                .body("items[0].secretHash", nullValue());

        String revocation = PAGE + "/" + idOf(ana) + "/revocation";
        visitors.as(visitors.person("Bo Stranger")).post(revocation).then().statusCode(404);
        bearing(token).get("/api/me/applications").then().statusCode(200);
        visitors.as(ana).post(revocation).then().statusCode(303);
        bearing(token).get("/api/me/applications").then().statusCode(401);
        assertThat(visitors.as(ana).get(PAGE).asString()).contains("You have no tokens");
    }

    @Test
    void aTokenDiesAfterItsLastDayAndNeverLivesLongerThanAYear() {
        UUID ana = visitors.person("Ana Patient");
        var today = LondonTime.today(Instant.now());
        String token = made(ana, "a day", "NONE", null, false, today.toString());
        clock.set(LondonTime.endOf(today).minusSeconds(1));
        bearing(token).get("/api/me/applications").then().statusCode(200);
        clock.set(LondonTime.endOf(today));
        bearing(token).get("/api/me/applications").then().statusCode(401);
        clock.reset();

        made(ana, "a year", "NONE", null, false, today.plusYears(1).toString());
        refused(ana, "NONE", null, today.plusYears(1).plusDays(1).toString(), "within a year");
        refused(ana, "NONE", null, today.minusDays(1).toString(), "today or in the future");
        refused(ana, "NONE", null, "soon", "Enter the last day on which the token works as a real date");
        refused(ana, "NONE", null, "", "Enter the last day");
    }

    @Test
    void aTokenForOneProgrammeReachesNoOtherAndNotItsOwnersRecords() {
        UUID here = cohorts.openCohort(5);
        UUID there = cohorts.openCohort(5);
        UUID programme = cohorts.programmeOf(here);
        UUID tom = visitors.person("Tom Two", Role.TEAM, programme);
        visitors.grant(tom, Role.TEAM, cohorts.programmeOf(there));
        String token = made(tom, "one programme", "TEAM", programme, false);

        bearing(token).get("/api/cohorts/" + here + "/applications").then().statusCode(200);
        bearing(token).get("/api/cohorts/" + there + "/applications").then().statusCode(404);
        bearing(token).get("/api/me/applications").then().statusCode(404);
        bearing(token).get("/api/me/tokens").then().statusCode(404);
        bearing(token)
                .contentType("application/json")
                .body("{}")
                .post("/api/cohorts/" + here + "/applications")
                .then()
                .statusCode(404);

        String both = made(tom, "and my own", "TEAM", programme, true);
        bearing(both).get("/api/me/applications").then().statusCode(200);
    }

    /** Its owner answers for what it does, and can be found, and forgotten, as the one who did it. */
    @Test
    void whatATokenWithoutOwnRecordsDoesIsItsOwnersDoing() {
        UUID here = cohorts.openCohort(5);
        UUID programme = cohorts.programmeOf(here);
        UUID tom = visitors.person("Tom Answers", Role.TEAM, programme);
        String token = made(tom, "roles", "TEAM", programme, false);
        String address = "fay." + UUID.randomUUID() + "@example.org";
        bearing(token)
                .contentType("application/json")
                .body("{\"email\": \"" + address + "\", \"role\": \"FACILITATOR\"}")
                .post("/api/cohorts/" + here + "/roles")
                .then()
                .statusCode(204);
        assertThat(query("select grantedByName from RoleGrant where grantedBy = :person", tom, String.class))
                .containsExactly("Tom Answers");
    }

    @Test
    void theTeamCanNarrowATokenToARoleInOneCohort() {
        UUID here = cohorts.openCohort(5);
        UUID programme = cohorts.programmeOf(here);
        UUID tom = visitors.person("Tom Narrow", Role.TEAM, programme);
        String token = made(tom, "report", "EVALUATOR", here, false);

        bearing(token).get("/api/cohorts/" + here + "/impact").then().statusCode(200);
        bearing(token).get("/api/cohorts/" + here + "/applications").then().statusCode(403);
        assertThat(visitors.as(tom).get(PAGE).asString()).contains("Evaluator: Leading communities, Spring");
    }

    @Test
    void aTokenLosesWhatItsOwnerLosesAtOnce() {
        UUID here = cohorts.openCohort(5);
        UUID programme = cohorts.programmeOf(here);
        UUID tom = visitors.person("Tom Leaver", Role.TEAM, programme);
        String team = made(tom, "team", "TEAM", programme, true);
        String evaluator = made(tom, "evaluator", "EVALUATOR", here, false);
        endGrants(tom);

        bearing(team).get("/api/cohorts/" + here + "/applications").then().statusCode(403);
        bearing(evaluator).get("/api/cohorts/" + here + "/impact").then().statusCode(403);
        bearing(team).get("/api/me/applications").then().statusCode(200);
    }

    @Test
    void anAdministratorsTokenIsForAllOrForOneRole() {
        UUID here = cohorts.openCohort(5);
        UUID ada = visitors.person("Ada All", Role.ADMINISTRATOR, null);
        String all = made(ada, "all", "ADMINISTRATOR", null, false);
        String one = made(ada, "one", "FACILITATOR", here, false);

        bearing(all).get("/api/cohorts/" + here + "/applications").then().statusCode(200);
        bearing(all).get("/api/access-tokens").then().statusCode(200);
        bearing(one).get("/api/access-tokens").then().statusCode(403);
        bearing(one).get("/api/cohorts/" + here + "/applications").then().statusCode(403);
        endGrants(ada);
        bearing(all).get("/api/access-tokens").then().statusCode(403);
        bearing(one).get("/api/cohorts/" + here + "/waves").then().statusCode(404);
    }

    @Test
    void nobodyGivesATokenMoreThanTheyHave() {
        UUID here = cohorts.openCohort(5);
        UUID there = cohorts.openCohort(5);
        UUID fay = visitors.person("Fay Facilitator", Role.FACILITATOR, here);
        String later = LondonTime.today(Instant.now()).plusDays(9).toString();

        refused(fay, "ADMINISTRATOR", null, later, "You do not have this role there");
        refused(fay, "EVALUATOR", here, later, "You do not have this role there");
        refused(fay, "FACILITATOR", there, later, "Select the cohort");
        refused(fay, "FACILITATOR", null, later, "Select the cohort");
        refused(fay, "TEAM", cohorts.programmeOf(here), later, "Select the programme");
        refused(fay, "TEAM", here, later, "Select the programme");
        refused(fay, "EMPEROR", here, later, "Select what the token may do");
        refused(fay, "", here, later, "Select what the token may do");
        assertThat(visitors.as(fay).get(PAGE).asString()).contains("You have no tokens");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() {
        UUID here = cohorts.openCohort(5);
        UUID fay = visitors.person("Fay Forgetful", Role.FACILITATOR, here);
        order(fay, "", "FACILITATOR", here, true, "2999-01-01")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter a name that tells you later"),
                        containsString("value=\"" + here + "\" selected"),
                        containsString("value=\"FACILITATOR\" checked"),
                        containsString("value=\"true\" checked"),
                        containsString("value=\"2999-01-01\"")));
    }

    @Test
    void aTokenCannotMakeTokensButCanEndItself() {
        UUID ana = visitors.person("Ana Careful");
        String token = made(ana, "leaked", "NONE", null, false);
        bearing(token)
                .contentType("application/json")
                .body("{\"name\": \"another\"}")
                .post("/api/me/tokens")
                .then()
                .statusCode(403)
                .body("code", equalTo("token-cannot-make-tokens"));
        assertThat(visitors.anyone()
                        .header("Authorization", "Bearer " + token)
                        .formParam("name", "another")
                        .post(PAGE)
                        .statusCode())
                .isEqualTo(303);
        bearing(token).delete("/api/me/tokens/" + idOf(ana)).then().statusCode(204);
        bearing(token).get("/api/me/tokens").then().statusCode(401);
    }

    @Test
    void itIsWrittenDownWhenATokenWasUsedAtMostOnceAMinute() {
        UUID ana = visitors.person("Ana Busy");
        String token = made(ana, "busy", "NONE", null, false);
        assertThat(visitors.as(ana).get(PAGE).asString()).contains("Never");
        var now = Instant.now();
        clock.set(now);
        read(token);
        var used = lastUsed(ana);
        assertThat(used).isNotNull();
        clock.set(now.plusSeconds(59));
        read(token);
        assertThat(lastUsed(ana)).isEqualTo(used);
        assertThat(statements.during(() -> read(token))).isEqualTo(2);
        clock.set(now.plusSeconds(61));
        read(token);
        assertThat(lastUsed(ana)).isAfter(used);
        assertThat(visitors.as(ana).get(PAGE).asString()).doesNotContain("Never");
    }

    @Test
    void anAdministratorSeesAndEndsTheTokensOfOthers() {
        UUID ana = visitors.person("Ana Gone");
        String token = made(ana, "left behind", "NONE", null, false);
        UUID ada = visitors.person("Ada Tidy", Role.ADMINISTRATOR, null);
        String end = "/access-tokens/" + idOf(ana) + "/end";

        visitors.as(ana).get("/access-tokens").then().statusCode(403);
        visitors.as(ana).post(end).then().statusCode(403);
        visitors.as(ada).get("/access-tokens").then().statusCode(200).body(containsString("Everybody"));
        visitors.as(ada).post(end).then().statusCode(303);
        bearing(token).get("/api/me/tokens").then().statusCode(401);

        String second = made(ana, "again", "NONE", null, false);
        // Ends today, so that it is on the first page whatever other tests have made
        String today = LondonTime.today(Instant.now()).toString();
        String admin = made(ada, "tidy", "ADMINISTRATOR", null, false, today);
        bearing(second).delete("/api/access-tokens/" + idOf(ana)).then().statusCode(403);
        bearing(admin).delete("/api/access-tokens/" + idOf(ana)).then().statusCode(204);
        bearing(second).get("/api/me/tokens").then().statusCode(401);
        bearing(admin)
                .get("/api/access-tokens?size=100")
                .then()
                .body(
                        "items.find { it.name == 'tidy' && it.person == '%s' }.role".formatted(ada),
                        equalTo("ADMINISTRATOR"));
        assertThat(historyAbout(ana)).contains("access-token-made", "access-token-ended");
    }

    @Test
    void nobodyHasMoreThanTwentyTokens() {
        UUID ana = visitors.person("Ana Hoarder");
        for (int i = 0; i < CreateAccessToken.MAX_TOKENS; i++) {
            visitors.token(ana);
        }
        refused(ana, "NONE", null, LondonTime.today(Instant.now()).toString(), "You have 20 tokens");
    }

    @Test
    void thePageCostsTheSameHoweverManyTokensThereAre() {
        UUID here = cohorts.openCohort(5);
        UUID one = visitors.person("Ana One", Role.FACILITATOR, here);
        UUID three = visitors.person("Ana Three", Role.FACILITATOR, here);
        visitors.token(one);
        for (int i = 0; i < 3; i++) {
            visitors.token(three);
        }
        assertThat(cost(three)).isEqualTo(cost(one)).isLessThanOrEqualTo(6);
    }

    private long cost(UUID person) {
        String cookie = visitors.signIn(person);
        return statements.during(
                () -> visitors.anyone().cookie(visitors.cookieName(), cookie).get(PAGE));
    }

    private void read(String token) {
        bearing(token).get("/api/me/tokens").then().statusCode(200);
    }

    private static RequestSpecification bearing(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    private String made(UUID person, String name, String role, UUID scope, boolean own) {
        return made(
                person,
                name,
                role,
                scope,
                own,
                LondonTime.today(Instant.now()).plusDays(30).toString());
    }

    private String made(UUID person, String name, String role, UUID scope, boolean own, String expires) {
        var answer = order(person, name, role, scope, own, expires);
        answer.then().statusCode(200);
        return answer.htmlPath().getString("**.find { it.@id == 'token' }");
    }

    private void refused(UUID person, String role, UUID scope, String expires, String words) {
        order(person, "kept name", role, scope, false, expires)
                .then()
                .statusCode(422)
                .body(allOf(containsString(words), containsString("value=\"kept name\"")));
    }

    private Response order(UUID person, String name, String role, UUID scope, boolean own, String expires) {
        var form = visitors.as(person)
                .formParam("name", name)
                .formParam("role", role)
                .formParam("expires", expires);
        if (scope != null) {
            form.formParam("scope", scope.toString());
        }
        if (own) {
            form.formParam("own", "true");
        }
        return form.post(PAGE);
    }

    private UUID idOf(UUID owner) {
        return query("select id from AccessToken where personId = :person order by createdAt desc", owner, UUID.class)
                .get(0);
    }

    private Instant lastUsed(UUID owner) {
        return query("select lastUsedAt from AccessToken where personId = :person", owner, Instant.class)
                .get(0);
    }

    private String storedText(UUID owner) {
        return query("select name || ' ' || secretHash from AccessToken where personId = :person", owner, String.class)
                .toString();
    }

    private List<String> historyAbout(UUID owner) {
        return query(
                "select e.action from HistoryEntry e where e.subjectId in"
                        + " (select t.id from AccessToken t where t.personId = :person)",
                owner,
                String.class);
    }

    private void endGrants(UUID person) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("from RoleGrant where personId = :person", RoleGrant.class)
                        .setParameter("person", person)
                        .getResultList()
                        .forEach(grant -> grant.end(clock.instant())));
    }

    private <T> List<T> query(String hql, UUID person, Class<T> type) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(hql, type)
                .setParameter("person", person)
                .getResultList());
    }
}
