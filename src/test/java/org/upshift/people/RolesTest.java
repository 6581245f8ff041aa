package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.Rivals;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Mailbox;

/** Roles for a scope and a time: given, moved, ended, and shown. */
@QuarkusTest
class RolesTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TakePlace takePlace;

    @Inject
    GrantRole grantRole;

    @Inject
    EndRole endRole;

    @Inject
    RoleQueries roles;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID team;
    private String people;

    @BeforeEach
    void aCohortWithATeam() {
        cohort = cohorts.openCohort(10);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        people = "/cohorts/" + cohort + "/people";
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aRoleBeginsAndEndsByItself() {
        var fay = visitors.person("Fay Future");
        var today = today();
        post(
                        team,
                        people,
                        Map.of(
                                "email", visitors.email(fay),
                                "role", "FACILITATOR",
                                "from", today.plusDays(1).toString(),
                                "until", today.plusDays(2).toString()))
                .then()
                .statusCode(303);
        String period = "from " + LondonTime.date(today.plusDays(1)) + ", until the end of "
                + LondonTime.date(today.plusDays(2));
        visitors.as(team).get(people).then().body(containsString(period));
        String page = "/cohorts/" + cohort;
        visitors.as(fay).get(page).then().statusCode(403);
        clock.set(LondonTime.endOf(today));
        visitors.as(fay).get(page).then().statusCode(200);
        clock.set(LondonTime.endOf(today.plusDays(2)).minusSeconds(1));
        visitors.as(fay).get(page).then().statusCode(200);
        clock.set(LondonTime.endOf(today.plusDays(2)));
        visitors.as(fay).get(page).then().statusCode(403);
        visitors.as(team).get(people).then().body(containsString("Nobody has a role"));

        post(team, people, Map.of("email", visitors.email(fay), "role", "FACILITATOR"))
                .then()
                .statusCode(303);
        visitors.as(fay).get(page).then().statusCode(200);
    }

    @Test
    void rolesAddUpAndAPastParticipantCanBeFacilitator() {
        var pat = visitors.person("Pat Participant");
        takePlace.take(cohort, pat);
        visitors.grant(pat, Role.FACILITATOR, cohort);
        visitors.grant(pat, Role.EVALUATOR, cohort);
        visitors.as(pat).get("/cohorts/" + cohort + "/my-sessions").then().statusCode(200);
        visitors.as(pat).get("/cohorts/" + cohort + "/registers").then().statusCode(200);
        visitors.as(pat).get("/cohorts/" + cohort + "/impact").then().statusCode(200);
    }

    @Test
    void theLastDayMovesAndTheRoleEndsOnce() {
        var eve = visitors.person("Eve Evaluator", Role.EVALUATOR, cohort);
        String role = people + "/" + grantOf(eve);
        var last = today().plusDays(30);
        visitors.as(team).get(role).then().statusCode(200).body(containsString("Evaluator"));
        post(team, role, Map.of("until", "soon"))
                .then()
                .statusCode(422)
                .body(containsString("Enter the last day as a real date"), containsString("value=\"soon\""));
        post(team, role, Map.of("until", today().minusDays(1).toString()))
                .then()
                .statusCode(422)
                .body(containsString("The last day must be today or later"));
        post(team, role, Map.of("until", last.toString())).then().statusCode(303);
        visitors.as(team).get(people).then().body(containsString("until the end of " + LondonTime.date(last)));
        var foreign = visitors.person("Tom Team", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(1)));
        visitors.as(foreign).get(role).then().statusCode(404);
        post(foreign, role + "/end", Map.of()).then().statusCode(404);

        post(team, role + "/end", Map.of()).then().statusCode(303);
        post(team, role + "/end", Map.of()).then().statusCode(303);
        visitors.as(team).get(role).then().statusCode(404);
        assertThat(history("role-ended", eve)).isEqualTo(1);
        assertThat(history("role-changed", eve)).isEqualTo(1);
    }

    @Test
    void whoeverGetsOrLosesARoleIsToldOnceAndItIsAskedBefore() {
        var eve = visitors.person("Eve Evaluator");
        var mail = Mailbox.of(visitors.email(eve));
        var until = today().plusDays(30);
        for (int twice = 0; twice < 2; twice++) {
            post(team, people, Map.of("email", visitors.email(eve), "role", "EVALUATOR", "until", until.toString()))
                    .then()
                    .statusCode(303);
        }
        assertThat(mail.take("You have a role in Upshift: Evaluator").text())
                .contains(
                        "Tess Team has given you the role “Evaluator”",
                        "Leading communities, Spring",
                        "until the end of " + LondonTime.date(until),
                        "impact report",
                        visitors.email(eve),
                        "/sign-in");

        String role = people + "/" + grantOf(eve);
        visitors.as(team)
                .get(role + "/end")
                .then()
                .statusCode(200)
                .body(
                        containsString("Do you want to end the role “Evaluator” of Eve Evaluator?"),
                        containsString("is told by e-mail"),
                        containsString("Keep it"));
        assertThat(history("role-ended", eve)).isZero();
        for (int twice = 0; twice < 2; twice++) {
            post(team, role + "/end", Map.of()).then().statusCode(303);
        }
        assertThat(mail.take("Your role in Upshift has ended: Evaluator").text())
                .contains("Tess Team has ended your role “Evaluator” in ");
        assertThat(letters(visitors.email(eve))).isEqualTo(2);
    }

    private long letters(String address) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from OutgoingLetter l where l.recipient = :address", Long.class)
                .setParameter("address", address)
                .getSingleResult());
    }

    @Test
    void anAdministratorCorrectsANameAndTheHistoryTells() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        var mel = visitors.person("Mel Mispelt");
        String page = "/people/" + mel + "/details";
        visitors.as(admin).get("/people/" + mel).then().body(containsString(page));
        visitors.as(admin).get(page).then().statusCode(200).body(containsString("value=\"Mel Mispelt\""));
        post(admin, page, Map.of("name", " ", "organisation", "Nowhere known"))
                .then()
                .statusCode(422)
                .body(containsString("Enter the full name"), containsString("value=\"Nowhere known\""));
        post(admin, page, Map.of("name", "Mel Misspelt", "organisation", "A council"))
                .then()
                .statusCode(303);
        visitors.script(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Mel Misspelled", "organisation", "A council"))
                .put("/api/people/" + mel)
                .then()
                .statusCode(204);
        visitors.script(admin)
                .get("/api/people/" + mel)
                .then()
                .body("name", equalTo("Mel Misspelled"), "organisation", equalTo("A council"));
        assertThat(history("person-corrected", mel)).isEqualTo(2);
        visitors.as(admin)
                .get("/history/person/" + mel)
                .then()
                .body(containsString("Mel Mispelt"), containsString("corrected what Upshift says about"));
    }

    @Test
    void manyWhoGiveTheSameRoleAtOnceAllSucceed() {
        var email = new EmailAddress(visitors.email(visitors.person("Ria Rival")));
        var actor = visitors.actor(team);
        Callable<Boolean> grant = () -> {
            grantRole.grant(actor, email, Role.REVIEWER, cohort, RolePeriod.OPEN);
            return true;
        };
        assertThat(Rivals.succeed(Collections.nCopies(8, grant), RuntimeException.class))
                .isEqualTo(8);
        assertThat(roles.countHolders(cohort, clock.instant())).isEqualTo(1);
        assertThat(history("role-granted", personOf(email))).isEqualTo(1);
    }

    @Test
    void manyWhoMentionANewAddressAtOnceMeanOnePerson() {
        var email = new EmailAddress("first.mention." + UUID.randomUUID() + "@example.org");
        var actor = visitors.actor(team);
        Callable<Boolean> grant = () -> {
            grantRole.grant(actor, email, Role.FACILITATOR, cohort, RolePeriod.OPEN);
            return true;
        };
        assertThat(Rivals.succeed(Collections.nCopies(8, grant), RuntimeException.class))
                .isEqualTo(8);
        assertThat(roles.countHolders(cohort, clock.instant())).isEqualTo(1);
        assertThat(history("role-granted", personOf(email))).isEqualTo(1);
    }

    @Test
    void theTeamSeesWhoCanSeeTheCohortAndWhy() {
        var fay = visitors.person("Fay Facilitator");
        grantRole.grant(visitors.actor(team), fay, Role.FACILITATOR, cohort, new RolePeriod(null, today().plusDays(9)));
        takePlace.take(cohort, visitors.person("Pat Participant"));
        String page = visitors.as(team)
                .get("/cohorts/" + cohort + "/audience")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains(
                        "Programme team: all of Leading communities",
                        "Fay Facilitator",
                        "Facilitator: this cohort",
                        "until the end of " + LondonTime.date(today().plusDays(9)),
                        "Tess Team",
                        "Participants",
                        "Line managers with a link that works");
        var api = visitors.script(team)
                .get("/api/cohorts/" + cohort + "/audience")
                .then()
                .statusCode(200);
        api.body("byRole.items.reason", hasItems("Facilitator: this cohort"));
        api.body("withoutRole.find { it.who == 'Participants' }.people", equalTo(1));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRoles() {
        String cookie = visitors.signIn(team);
        Runnable audience = () -> visitors.anyone()
                .cookie(visitors.cookieName(), cookie)
                .get("/cohorts/" + cohort + "/audience")
                .then()
                .statusCode(200);
        Runnable list = () -> visitors.anyone()
                .cookie(visitors.cookieName(), cookie)
                .get(people)
                .then()
                .statusCode(200);
        visitors.person("One", Role.FACILITATOR, cohort);
        long few = statements.during(audience);
        long fewHolders = statements.during(list);
        visitors.person("Two", Role.REVIEWER, cohort);
        visitors.person("Three", Role.EVALUATOR, cohort);
        assertThat(statements.during(audience)).isEqualTo(few).isEqualTo(7);
        assertThat(statements.during(list)).isEqualTo(fewHolders).isEqualTo(4);
    }

    @Test
    void scriptsGiveMoveAndEndRoles() {
        String path = "/api/cohorts/" + cohort + "/roles";
        String email = "script." + UUID.randomUUID() + "@example.org";
        String until = today().plusDays(5).toString();
        api(team)
                .body(Map.of("email", email, "role", "EVALUATOR", "until", until))
                .post(path)
                .then()
                .statusCode(204);
        api(team)
                .body(Map.of("email", email, "role", "EVALUATOR", "until", until))
                .post(path)
                .then()
                .statusCode(204);
        api(team).body(Map.of("email", email, "role", "TEAM")).post(path).then().statusCode(422);
        String grant = visitors.script(team)
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items[0].until", equalTo(until), "items[0].email", equalTo(email))
                .extract()
                .path("items[0].id");
        api(team).body("{\"until\": null}").put(path + "/" + grant).then().statusCode(204);
        visitors.script(team).get(path).then().body("items[0].until", equalTo(null));
        visitors.script(team).delete(path + "/" + grant).then().statusCode(204);
        visitors.script(team).delete(path + "/" + grant).then().statusCode(204);
        visitors.script(team).get(path).then().body("items", hasSize(0));

        String teamPath = "/api/programmes/" + cohorts.slugOf(cohort) + "/team";
        api(team).body(Map.of("email", email)).post(teamPath).then().statusCode(204);
        String member = visitors.script(team)
                .get(teamPath)
                .then()
                .extract()
                .path("items.find { it.email == '" + email + "' }.id");
        api(team)
                .body(Map.of("until", until))
                .put(teamPath + "/" + member)
                .then()
                .statusCode(204);
        visitors.script(team).delete(teamPath + "/" + member).then().statusCode(204);
        visitors.script(team).get(teamPath).then().body("items.email", not(hasItems(email)));
    }

    @Test
    void anAdministratorFindsPeopleAndGivesAnyRole() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        String name = "Zoe Findable " + UUID.randomUUID().toString().substring(0, 8);
        var zoe = visitors.person(name);
        String page = "/people/" + zoe;
        visitors.as(admin)
                .queryParam("q", name.toUpperCase())
                .get("/people")
                .then()
                .statusCode(200)
                .body(containsString(page), containsString("1 person"));
        visitors.as(admin).queryParam("q", "100%_!").get("/people").then().body(containsString("Nobody fits"));
        visitors.as(admin).get(page).then().statusCode(200).body(containsString("No role, now or before"));
        post(admin, page + "/roles", Map.of("role", "TEAM", "scope", cohort.toString()))
                .then()
                .statusCode(422)
                .body(containsString("Select one of the programmes for the role"));
        post(admin, page + "/roles", Map.of("scope", cohort.toString()))
                .then()
                .statusCode(422)
                .body(containsString("Select a role"));
        post(admin, page + "/roles", Map.of("role", "REVIEWER", "scope", cohort.toString()))
                .then()
                .statusCode(303);
        visitors.as(admin)
                .get(page)
                .then()
                .body(containsString("Leading communities, Spring"), containsString("given by Ada Administrator"));
        String role = page + "/roles/" + grantOf(zoe);
        visitors.as(admin).get(role).then().statusCode(200);
        post(admin, role, Map.of("until", today().toString())).then().statusCode(303);
        post(admin, role + "/end", Map.of()).then().statusCode(303);
        visitors.as(admin).get(page).then().body(containsString("Over"));
        post(admin, "/people", Map.of("email", "no address")).then().statusCode(422);
        String location = post(admin, "/people", Map.of("email", "new." + UUID.randomUUID() + "@example.org"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        visitors.as(admin).get(location).then().statusCode(200);
    }

    @Test
    void scriptsOfAdministratorsGiveAnyRole() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        String location = api(admin)
                .body(Map.of("email", "api." + UUID.randomUUID() + "@example.org"))
                .post("/api/people")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/api/"));
        api(admin)
                .body(Map.of("role", "FACILITATOR", "scope", cohort))
                .post(path + "/roles")
                .then()
                .statusCode(204);
        api(admin)
                .body(Map.of("role", "ADMINISTRATOR", "scope", cohort))
                .post(path + "/roles")
                .then()
                .statusCode(422);
        String grant = visitors.script(admin)
                .get(path + "/roles")
                .then()
                .body("items[0].scopeName", equalTo("Leading communities, Spring"))
                .extract()
                .path("items[0].id");
        visitors.script(admin).delete(path + "/roles/" + grant).then().statusCode(204);
        visitors.script(admin).get(path + "/roles").then().body("items[0].over", equalTo(true));
        visitors.script(admin).get("/api/people").then().statusCode(200);
        visitors.script(admin).get("/api/people/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void anAdministratorSignsSomebodyOut() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        var lou = visitors.person("Lou Lost Her Phone");
        String phone = visitors.signIn(lou);
        post(admin, "/people/" + lou + "/sign-ins/end", Map.of()).then().statusCode(303);
        visitors.with(phone).get("/home").then().statusCode(303);

        String laptop = visitors.signIn(lou);
        visitors.script(admin).delete("/api/people/" + lou + "/sign-ins").then().statusCode(204);
        visitors.with(laptop).get("/home").then().statusCode(303);
        assertThat(history("signed-out", lou)).isEqualTo(2);
        visitors.script(admin)
                .delete("/api/people/" + UUID.randomUUID() + "/sign-ins")
                .then()
                .statusCode(404);
    }

    private UUID grantOf(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select id from RoleGrant where personId = :person", UUID.class)
                        .setParameter("person", person)
                        .getSingleResult());
    }

    private UUID personOf(EmailAddress email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select id from Person where email = :email", UUID.class)
                        .setParameter("email", email.value())
                        .getSingleResult());
    }

    private long history(String action, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from HistoryEntry where action = :action and subjectId = :person", Long.class)
                .setParameter("action", action)
                .setParameter("person", person)
                .getSingleResult());
    }

    private LocalDate today() {
        return LondonTime.today(clock.instant());
    }

    private io.restassured.specification.RequestSpecification api(UUID person) {
        return visitors.script(person).contentType(ContentType.JSON);
    }

    private Response post(UUID person, String path, Map<String, String> form) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(path);
    }
}
