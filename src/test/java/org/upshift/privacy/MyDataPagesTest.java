package org.upshift.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

@QuarkusTest
class MyDataPagesTest {
    @Inject
    Visitors visitors;

    @Inject
    Canary canary;

    @Inject
    CohortFixture cohorts;

    @Inject
    TakePlace takePlace;

    @Inject
    Statements statements;

    @Test
    void everythingIsOnOnePageAndInBothDownloads() {
        var bird = canary.release();

        visitors.as(bird.person())
                .get("/account/my-data")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Your applications"),
                        containsString("Your places"),
                        containsString("Your bookings"),
                        containsString("Letters to you"),
                        containsString("Somebody has to look first")));
        visitors.as(bird.person())
                .get("/account/my-data/download.html")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(allOf(containsString(bird.word()), not(containsString("<link")), not(containsString("<script"))));
        visitors.as(bird.person())
                .get("/account/my-data/download.json")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("sections.code", hasItem("applications"))
                .body(
                        "sections.find { it.code == 'sign-offs' }.records[0].values.find { it.label == 'Comment' }.value",
                        equalTo(null))
                .body(
                        "sections.find { it.code == 'sign-offs' }.records[0].values.find { it.label == 'Comment' }.writtenBy",
                        equalTo("your line manager"));
        visitors.script(bird.person())
                .get("/api/me/data/sections/applications")
                .then()
                .statusCode(200)
                .body("records[0].values.find { it.label == 'Statement' }.value", equalTo(bird.word()));
    }

    @Test
    void aSectionHasPagesAndAnUnknownOneDoesNotExist() {
        var person = visitors.person("Ana Paged");
        for (int i = 0; i < 22; i++) {
            visitors.signIn(person);
        }
        visitors.as(person).get("/account/my-data").then().statusCode(200).body(containsString("of: Your sign-ins"));
        visitors.as(person)
                .get("/account/my-data/sections/sign-ins?page=2")
                .then()
                .statusCode(200)
                .body(containsString("Page 2 of 2"));
        visitors.as(person).get("/account/my-data/sections/nothing").then().statusCode(404);
        visitors.anyone().get("/account/my-data").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfRecords() {
        var one = visitors.person("One Place");
        takePlace.take(cohorts.openCohort(5), one);
        var three = visitors.person("Three Places");
        for (int i = 0; i < 3; i++) {
            takePlace.take(cohorts.openCohort(5), three);
        }
        var asOne = visitors.signIn(one);
        var asThree = visitors.signIn(three);

        long few = statements.during(() -> visitors.anyone()
                .cookie(visitors.cookieName(), asOne)
                .get("/account/my-data")
                .then()
                .statusCode(200));
        long many = statements.during(() -> visitors.anyone()
                .cookie(visitors.cookieName(), asThree)
                .get("/account/my-data")
                .then()
                .statusCode(200));
        // A section that is full is counted, once
        assertThat(many).isLessThanOrEqualTo(few + 1);
    }

    @Test
    void oneAsksOnceForAThingAndMayWithdrawIt() {
        var person = visitors.person("Ana Asker");
        visitors.as(person)
                .formParam("message", "typed text")
                .post("/account/my-data/requests/new")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Select what you ask for"), containsString("typed text")));
        visitors.as(person)
                .formParam("kind", "CORRECTION")
                .post("/account/my-data/requests/new")
                .then()
                .statusCode(422)
                .body(containsString("Say what is wrong"));
        visitors.as(person)
                .formParam("kind", "CORRECTION")
                .formParam("message", "My name has two Ns")
                .post("/account/my-data/requests/new")
                .then()
                .statusCode(303);
        Mailbox.of(visitors.email(person)).take("We have your request");
        visitors.as(person)
                .formParam("kind", "CORRECTION")
                .formParam("message", "Again")
                .post("/account/my-data/requests/new")
                .then()
                .statusCode(422)
                .body(containsString("You have asked for this already"));
        visitors.as(person)
                .get("/account/my-data")
                .then()
                .body(allOf(containsString("My name has two Ns"), containsString("Answer by")));

        String id = visitors.script(person)
                .get("/api/me/data/requests")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .extract()
                .path("items[0].id");
        var other = visitors.person("Ben Other");
        visitors.as(other)
                .post("/account/my-data/requests/" + id + "/withdrawal")
                .then()
                .statusCode(404);
        visitors.as(person)
                .post("/account/my-data/requests/" + id + "/withdrawal")
                .then()
                .statusCode(303);
        visitors.as(person)
                .post("/account/my-data/requests/" + id + "/withdrawal")
                .then()
                .statusCode(422)
                .body(containsString("over already"));
    }

    @Test
    void aNewAddressIsProvedByTheLinkThatGoesThere() {
        var person = visitors.person("Ana Mover");
        String old = visitors.email(person);
        String fresh = "mover." + UUID.randomUUID() + "@example.org";
        visitors.as(person)
                .formParam("email", "nonsense")
                .post("/account/e-mail")
                .then()
                .statusCode(422)
                .body(allOf(containsString("in the correct format"), containsString("nonsense")));
        visitors.as(person)
                .formParam("email", old)
                .post("/account/e-mail")
                .then()
                .statusCode(422);
        visitors.as(person)
                .formParam("email", fresh)
                .post("/account/e-mail")
                .then()
                .statusCode(303);
        String link = Mailbox.of(fresh).take("Confirm your new").link("/account/e-mail/link/");
        String path = link.substring(link.indexOf("/account/"));

        for (int scanner = 0; scanner < 3; scanner++) {
            visitors.anyone().get(path).then().statusCode(303);
        }
        var opened = visitors.anyone().get(path);
        opened.then().statusCode(303).header("Location", endsWith("/account/e-mail/confirmation"));
        Map<String, String> cookies = opened.getCookies();
        visitors.anyone()
                .cookies(cookies)
                .get("/account/e-mail/confirmation")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?next=%2Faccount%2Fe-mail%2Fconfirmation"));
        visitors.anyone()
                .cookies(cookies)
                .post("/account/e-mail/confirmation")
                .then()
                .statusCode(303);
        visitors.as(visitors.person("Ben Bystander"))
                .cookies(cookies)
                .post("/account/e-mail/confirmation")
                .then()
                .statusCode(410)
                .body(containsString("signed in as somebody else"));
        visitors.as(person)
                .cookies(cookies)
                .get("/account/e-mail/confirmation")
                .then()
                .statusCode(200)
                .body(containsString(fresh));
        assertThat(visitors.email(person)).isEqualTo(old);
        visitors.as(person)
                .cookies(cookies)
                .post("/account/e-mail/confirmation")
                .then()
                .statusCode(303);
        assertThat(visitors.email(person)).isEqualTo(fresh);
        Mailbox.of(old).take("has changed");
        visitors.as(person)
                .cookies(cookies)
                .post("/account/e-mail/confirmation")
                .then()
                .statusCode(410);
        visitors.as(person).get("/account/e-mail/confirmation").then().statusCode(410);
        visitors.as(person)
                .get("/account/my-data")
                .then()
                .body(allOf(containsString("Your earlier e-mail addresses"), containsString(old)));
    }

    @Test
    void anAddressThatSomebodySignsInWithIsNotTakenFromThem() {
        var person = visitors.person("Ana Taker");
        String taken = visitors.email(visitors.person("Ben Owner"));
        visitors.script(person)
                .contentType(ContentType.JSON)
                .body(Map.of("email", taken))
                .post("/api/me/email-changes")
                .then()
                .statusCode(202);
        String link = Mailbox.of(taken).take("Confirm your new").link("/account/e-mail/link/");
        var cookies =
                visitors.anyone().get(link.substring(link.indexOf("/account/"))).getCookies();
        visitors.as(person)
                .cookies(cookies)
                .post("/account/e-mail/confirmation")
                .then()
                .statusCode(422)
                .body(containsString("Somebody signs in to Upshift with this address already"));
    }

    @Test
    void whoseRolesWaitForTheSecondFactorShowsItBeforeTheirAddressChanges() {
        var person = visitors.person("Tess Careful", Role.TEAM, UUID.randomUUID());
        String signIn = visitors.freshSignIn(person);
        visitors.with(signIn)
                .get("/account/e-mail/confirmation")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/second-factor?next=%2Faccount%2Fe-mail%2Fconfirmation"));
        visitors.with(signIn)
                .post("/account/e-mail/confirmation")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/second-factor"));
    }

    @Test
    void whatOneDidInARoleIsToldWithoutTheNamesOfThoseWhomItConcerned() {
        UUID cohort = cohorts.openCohort(5);
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        var fay = visitors.person("Fay Facilitates");
        visitors.as(team)
                .formParam("email", visitors.email(fay))
                .formParam("role", "FACILITATOR")
                .post("/cohorts/" + cohort + "/people")
                .then()
                .statusCode(303);

        visitors.as(team)
                .get("/account/my-data/sections/history")
                .then()
                .statusCode(200)
                .body(allOf(containsString("gave a person a role"), not(containsString("Fay Facilitates"))));
        visitors.as(fay)
                .get("/account/my-data/sections/history")
                .then()
                .statusCode(200)
                .body(containsString("gave Fay Facilitates a role: Facilitator"));
    }
}
