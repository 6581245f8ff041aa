package org.upshift.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

@QuarkusTest
class DataRequestPagesTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TakePlace takePlace;

    @Inject
    MakeDataRequest make;

    @Inject
    Canary canary;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aTeamHandlesThoseWhoseRecordsAreAllInItsProgrammes() {
        UUID own = cohorts.openCohort(5);
        UUID other = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(own));
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        var inside = participant("Ivy Inside", own);
        var between = participant("Bea Between", own);
        takePlace.take(other, between);
        var nowhere = visitors.person("Nia Nowhere");
        UUID insideRequest = ask(inside, RequestKind.ACCESS);
        UUID betweenRequest = ask(between, RequestKind.ACCESS);
        UUID nowhereRequest = ask(nowhere, RequestKind.ERASURE);

        visitors.as(team)
                .get("/team/data-requests")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Ivy Inside"),
                        not(containsString("Bea Between")),
                        not(containsString("Nia Nowhere"))));
        visitors.as(team).get("/team/data-requests/" + insideRequest).then().statusCode(200);
        visitors.as(team).get("/team/data-requests/" + betweenRequest).then().statusCode(404);
        visitors.script(team).get("/api/data-requests/" + nowhereRequest).then().statusCode(404);
        visitors.as(team)
                .formParam("reason", "x")
                .post("/team/data-requests/" + betweenRequest + "/refusal")
                .then()
                .statusCode(404);
        visitors.script(admin)
                .get("/api/data-requests/" + betweenRequest)
                .then()
                .statusCode(200)
                .body("name", equalTo("Bea Between"));
        visitors.as(inside).get("/team/data-requests").then().statusCode(403);

        // A record elsewhere that came after the request was made
        takePlace.take(other, inside);
        visitors.as(team)
                .formParam("words", "")
                .post("/team/data-requests/" + insideRequest + "/completion")
                .then()
                .statusCode(422)
                .body(containsString("Ask an administrator"));
    }

    @Test
    void theListIsNarrowedAndShowsWhatIsOverdue() {
        UUID cohort = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        clock.setLondon("2026-01-31T12:00:00");
        ask(participant("Olga Overdue", cohort), RequestKind.ACCESS);
        clock.setLondon("2026-03-01T12:00:00");
        ask(participant("Tim Timely", cohort), RequestKind.ERASURE);

        var asTeam = visitors.signIn(team);
        page(asTeam, "")
                .body(allOf(
                        containsString("28 February 2026"), containsString("Overdue"), containsString("1 April 2026")));
        page(asTeam, "?status=OVERDUE").body(allOf(containsString("Olga Overdue"), not(containsString("Tim Timely"))));
        page(asTeam, "?kind=ERASURE").body(allOf(containsString("Tim Timely"), not(containsString("Olga Overdue"))));
        page(asTeam, "?search=olga").body(allOf(containsString("Olga Overdue"), not(containsString("Tim Timely"))));
        page(asTeam, "?status=DONE").body(containsString("No request matches"));
    }

    private io.restassured.response.ValidatableResponse page(String signIn, String query) {
        return visitors.anyone()
                .cookie(visitors.cookieName(), signIn)
                .get("/team/data-requests" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfRequests() {
        UUID cohort = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        var signIn = visitors.signIn(team);
        ask(participant("One", cohort), RequestKind.ACCESS);
        long one = statements.during(() -> page(signIn, ""));
        ask(participant("Two", cohort), RequestKind.ACCESS);
        ask(participant("Three", cohort), RequestKind.ACCESS);

        assertThat(statements.during(() -> page(signIn, ""))).isEqualTo(one);
    }

    @Test
    void wordsOfOthersAreDecidedAboutBeforeTheCopyIsGivenOut() {
        var bird = canary.release();
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "update sign_off set statement = 'She is too good to let go', conditions = '' where application_id in"
                                    + " (select id from application where applicant_id = :person)")
                    .setParameter("person", bird.person())
                    .executeUpdate();
            entities.createNativeQuery("update community_meeting set remark = '' where person_id = :person")
                    .setParameter("person", bird.person())
                    .executeUpdate();
        });
        UUID request = ask(bird.person(), RequestKind.ACCESS);

        visitors.as(admin)
                .get("/team/data-requests/" + request)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("She is too good to let go"),
                        containsString("your line manager"),
                        containsString("Not decided yet")));
        visitors.as(admin)
                .formParam("words", "")
                .post("/team/data-requests/" + request + "/completion")
                .then()
                .statusCode(422)
                .body(containsString("Decide first about each text"));
        List<Map<String, String>> texts = visitors.script(admin)
                .get("/api/data-requests/" + request + "/texts")
                .then()
                .statusCode(200)
                .extract()
                .path("key");
        String item = texts.stream()
                .filter(text -> text.get("section").equals("sign-offs"))
                .map(text -> text.get("item"))
                .findFirst()
                .orElseThrow();
        for (var text : texts) {
            if (!text.get("section").equals("sign-offs")) {
                visitors.as(admin)
                        .formParams(text)
                        .formParam("release", "yes")
                        .post("/team/data-requests/" + request + "/texts")
                        .then()
                        .statusCode(303);
            }
        }
        visitors.as(admin)
                .formParam("section", "sign-offs")
                .formParam("item", item)
                .formParam("label", "Comment")
                .formParam("release", "no")
                .formParam("reason", "")
                .post("/team/data-requests/" + request + "/texts")
                .then()
                .statusCode(422)
                .body(containsString("Say why the text is withheld"));
        decide(admin, request, item, "no", "The manager asked us not to pass it on")
                .statusCode(303);
        visitors.as(bird.person())
                .get("/account/my-data/sections/sign-offs")
                .then()
                .body(allOf(
                        containsString("The manager asked us not to pass it on"),
                        not(containsString("She is too good"))));
        decide(admin, request, item, "yes", "").statusCode(303);
        visitors.as(admin)
                .formParam("words", "Here you are.")
                .post("/team/data-requests/" + request + "/completion")
                .then()
                .statusCode(303);
        Mailbox.of(bird.email()).take("The copy of your data is ready");
        visitors.as(bird.person())
                .get("/account/my-data/download.html")
                .then()
                .body(allOf(
                        containsString("She is too good to let go"), containsString("written by your line manager")));
        decide(admin, request, item, "no", "Too late").statusCode(422);
    }

    private io.restassured.response.ValidatableResponse decide(
            UUID admin, UUID request, String item, String release, String reason) {
        return visitors.as(admin)
                .formParam("section", "sign-offs")
                .formParam("item", item)
                .formParam("label", "Comment")
                .formParam("release", release)
                .formParam("reason", reason)
                .post("/team/data-requests/" + request + "/texts")
                .then();
    }

    @Test
    void whatIsOnHoldIsNotErasedAndARequestIsExtendedOnce() {
        UUID cohort = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        var person = participant("Hanna Held", cohort);
        UUID request = ask(person, RequestKind.ERASURE);
        String path = "/team/data-requests/" + request;

        visitors.as(team)
                .formParam("reason", " ")
                .post(path + "/hold")
                .then()
                .statusCode(422)
                .body(containsString("Enter a reason"));
        visitors.as(team)
                .formParam("reason", "Audit by the funder")
                .post(path + "/hold")
                .then()
                .statusCode(303);
        visitors.as(team)
                .formParam("words", "typed")
                .post(path + "/completion")
                .then()
                .statusCode(422)
                .body(allOf(containsString("is on hold"), containsString("typed")));
        visitors.as(person).get("/account/my-data").then().body(containsString("Audit by the funder"));
        visitors.as(team).get("/team/data-requests").then().body(containsString("On hold"));
        visitors.as(team)
                .formParam("reason", "Again")
                .post(path + "/hold")
                .then()
                .statusCode(422);
        visitors.as(team).post(path + "/hold/end").then().statusCode(303);
        visitors.as(team).post(path + "/hold/end").then().statusCode(422);
        visitors.as(team)
                .formParam("reason", "Many records")
                .post(path + "/extension")
                .then()
                .statusCode(303);
        Mailbox.of(visitors.email(person)).take("We need more time");
        visitors.as(team)
                .formParam("reason", "Still many")
                .post(path + "/extension")
                .then()
                .statusCode(422)
                .body(containsString("extended already"));
        visitors.as(team)
                .formParam("reason", "We must keep it by law")
                .post(path + "/refusal")
                .then()
                .statusCode(303);
        assertThat(Mailbox.of(visitors.email(person)).take("Our answer").text())
                .contains("We must keep it by law", "https://ico.org.uk/make-a-complaint");
        visitors.as(team)
                .get(path)
                .then()
                .body(allOf(containsString("We must keep it by law"), containsString("Many records")));
        visitors.script(team)
                .get("/api/history/data-request/" + request)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("data-request-refused"));
    }

    @Test
    void aCorrectionIsMadeWhereThePageLeadsAndTheAnswerSaysWhatWasDone() {
        UUID cohort = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        var person = participant("Nell Nmae", cohort);
        UUID request = ask(person, RequestKind.CORRECTION);
        String path = "/team/data-requests/" + request;

        visitors.as(team).get(path).then().statusCode(200).body(containsString(path + "/person"));
        visitors.as(team).get(path + "/person").then().statusCode(200).body(containsString("value=\"Nell Nmae\""));
        visitors.as(team)
                .formParam("name", "")
                .formParam("organisation", "typed")
                .post(path + "/person")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Enter the full name"), containsString("value=\"typed\"")));
        visitors.as(team)
                .formParam("name", "Nell Name")
                .formParam("organisation", "A council")
                .post(path + "/person")
                .then()
                .statusCode(303);
        visitors.as(team)
                .get(path + "/completion")
                .then()
                .body(containsString("Name was “Nell Nmae” and is now “Nell Name”"));
        visitors.as(team)
                .formParam("words", "Your name is now Nell Name")
                .post(path + "/completion")
                .then()
                .statusCode(303);
        assertThat(Mailbox.of(visitors.email(person))
                        .take("Your data is corrected")
                        .text())
                .contains("Your name is now Nell Name");
        visitors.as(team).get(path).then().body(containsString("Your name is now Nell Name"));
        visitors.as(team)
                .formParam("name", "Another")
                .post(path + "/person")
                .then()
                .statusCode(422)
                .body(containsString("This request is over already"));
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Another"))
                .put("/api/data-requests/" + request + "/person")
                .then()
                .statusCode(422)
                .body("code", equalTo("request-over"));
    }

    @Test
    void whoeverWorksHereEndsTheirRolesFirst() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        UUID request = ask(admin, RequestKind.ERASURE);

        visitors.script(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("words", ""))
                .post("/api/data-requests/" + request + "/completion")
                .then()
                .statusCode(422)
                .body("code", equalTo("roles-held"));
    }

    /** A role that was over when its last day was over needs nobody to end it. */
    @Test
    void aRoleWhoseLastDayIsPastHindersNothing() {
        UUID cohort = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        var person = participant("Petra Past", cohort);
        visitors.grant(person, Role.FACILITATOR, cohort);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update RoleGrant set expiresAt = :then where personId = :person")
                        .setParameter("then", Instant.now().minusSeconds(60))
                        .setParameter("person", person)
                        .executeUpdate());
        UUID request = ask(person, RequestKind.ERASURE);

        visitors.as(team)
                .formParam("words", "")
                .post("/team/data-requests/" + request + "/completion")
                .then()
                .statusCode(303);
        assertThat(visitors.email(person)).startsWith("erased.");
    }

    @Test
    void whatOthersWroteElsewhereIsNotShownToATeam() {
        var bird = canary.release();
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(bird.cohort()));
        UUID request = ask(bird.person(), RequestKind.ACCESS);
        visitors.as(team).get("/team/data-requests/" + request).then().body(containsString("Not decided yet"));

        takePlace.take(cohorts.openCohort(5), bird.person());
        visitors.as(team)
                .get("/team/data-requests/" + request)
                .then()
                .statusCode(200)
                .body(not(containsString("Not decided yet")));
        visitors.script(team)
                .get("/api/data-requests/" + request + "/texts")
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("section", "sign-offs", "item", "x", "label", "Comment", "released", true))
                .put("/api/data-requests/" + request + "/texts")
                .then()
                .statusCode(422)
                .body("code", equalTo("records-elsewhere"));
    }

    @Test
    void theApiDoesWhatThePagesDo() {
        UUID cohort = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        var person = participant("Api Person", cohort);
        String location = visitors.script(person)
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "CORRECTION", "message", "My job has changed"))
                .post("/api/me/data/requests")
                .then()
                .statusCode(201)
                .body("dueOn", equalTo(LocalDate.now().plusMonths(1).toString()))
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "A dispute"))
                .put("/api/data-requests/" + id + "/hold")
                .then()
                .statusCode(204);
        visitors.script(team).get("/api/data-requests/" + id).then().body("holdReason", equalTo("A dispute"));
        visitors.script(team)
                .delete("/api/data-requests/" + id + "/hold")
                .then()
                .statusCode(204);
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("words", ""))
                .post("/api/data-requests/" + id + "/completion")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("words"));
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("words", "Your job title is corrected."))
                .post("/api/data-requests/" + id + "/completion")
                .then()
                .statusCode(204);
        visitors.script(person)
                .get("/api/me/data/requests/" + id)
                .then()
                .body("status", equalTo("DONE"))
                .body("outcome", equalTo("Your job title is corrected."));
        visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "email",
                        "x@example.org",
                        "kind",
                        "ACCESS",
                        "receivedOn",
                        LocalDate.now().toString()))
                .post("/api/data-requests")
                .then()
                .statusCode(403);
        visitors.script(admin)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "email",
                        "phone." + UUID.randomUUID() + "@example.org",
                        "kind",
                        "ACCESS",
                        "receivedOn",
                        LocalDate.now().toString()))
                .post("/api/data-requests")
                .then()
                .statusCode(201)
                .body("status", equalTo("OPEN"));
    }

    private UUID participant(String name, UUID cohort) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }

    private UUID ask(UUID person, RequestKind kind) {
        return make.make(visitors.actor(person), kind, "Please");
    }
}
