package org.upshift.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

@QuarkusTest
class NoticePagesTest {
    @Inject
    Visitors visitors;

    @Inject
    EntityManager entities;

    @AfterEach
    void forgetVersions() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from notice_version")
                .executeUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void eachNoticeIsThereForAnyoneAndLinkedAtTheFootOfEveryPage(Notice notice) {
        visitors.anyone().get("/" + notice.code()).then().statusCode(200).body(containsString(notice.title()));
        visitors.anyone().get("/").then().body(containsString("href=\"/" + notice.code() + "\""));
    }

    @Test
    void webAddressesCanBeFollowedAndNothingElseIsMarkup() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        publish(admin, 0, "Cookies", "See https://ico.org.uk/x?a=1&b=2.\n\n<b>Bold</b> javascript:alert(1)");

        visitors.anyone()
                .get("/cookies")
                .then()
                .body(allOf(
                        containsString("<a class=\"govuk-link\" href=\"https://ico.org.uk/x?a=1&amp;b=2\">"),
                        containsString("&lt;b&gt;Bold&lt;/b&gt;"),
                        not(containsString("href=\"javascript"))));
    }

    @Test
    void anAdministratorPreviewsPublishesAndLooksBack() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        visitors.as(admin)
                .formParam("title", "")
                .formParam("body", "Kept text")
                .formParam("basedOn", "0")
                .formParam("act", "publish")
                .post("/team/notices/privacy")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Enter a title"), containsString("Kept text")));
        visitors.as(admin)
                .formParam("title", "Our notice")
                .formParam("body", "# Who we are\n\nMarlbridge Borough Council")
                .formParam("basedOn", "0")
                .formParam("act", "preview")
                .post("/team/notices/privacy")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("This is not public yet"), containsString("Marlbridge Borough Council</p>")));
        visitors.anyone().get("/privacy").then().body(not(containsString("Marlbridge")));
        visitors.as(admin)
                .formParam("title", "Our notice")
                .formParam("body", "# Who we are\n\nMarlbridge Borough Council")
                .formParam("basedOn", "0")
                .formParam("act", "publish")
                .post("/team/notices/privacy")
                .then()
                .statusCode(303);
        visitors.anyone()
                .get("/privacy")
                .then()
                .body(allOf(
                        containsString("Marlbridge"), containsString("Our notice"), containsString("Last changed")));
        visitors.as(admin)
                .formParam("title", "Another")
                .formParam("body", "Somebody was faster")
                .formParam("basedOn", "0")
                .formParam("act", "publish")
                .post("/team/notices/privacy")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Someone published another text"), containsString("Somebody was faster")));
        visitors.as(admin)
                .get("/team/notices/privacy/versions")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Version 1"), containsString("Ada Administrator")));
        visitors.as(admin)
                .get("/team/notices/privacy/versions/0")
                .then()
                .statusCode(200)
                .body(containsString("As it comes with Upshift"));
        visitors.as(admin).get("/team/notices/privacy/versions/7").then().statusCode(404);
        visitors.as(admin).get("/team/notices/nothing").then().statusCode(404);
        visitors.as(admin).get("/team/notices").then().body(containsString("Version 1"));
        visitors.as(visitors.person("Nobody Special"))
                .get("/team/notices")
                .then()
                .statusCode(403);
    }

    @Test
    void theApiPublishesAndKeepsVersions() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        publish(admin, 0, "How to complain", "Write to us.");
        publish(admin, 1, "How to complain", "Telephone us.");

        visitors.anyone().get("/api/notices/complaints").then().statusCode(200).body("version", equalTo(0));
        visitors.script(admin).get("/api/notices/cookies/versions").then().body("total", equalTo(2));
        visitors.script(admin).get("/api/notices/cookies/versions/1").then().body("body", equalTo("Write to us."));
        visitors.script(visitors.person("Nobody Special"))
                .contentType(ContentType.JSON)
                .body(Map.of("basedOn", 2, "title", "x", "body", "y"))
                .put("/api/notices/cookies")
                .then()
                .statusCode(403);
    }

    @Test
    void whoFindsAWeaknessReadsWhomToTell() {
        String text = visitors.anyone()
                .get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(allOf(containsString("Contact: "), containsString("Canonical: ")))
                .extract()
                .asString();
        String expires = Arrays.stream(text.split("\n"))
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow();
        assertThat(Instant.parse(expires.substring("Expires: ".length())))
                .isBetween(Instant.now(), Instant.now().plus(java.time.Duration.ofDays(366)));
    }

    private void publish(UUID admin, int basedOn, String title, String body) {
        visitors.script(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("basedOn", basedOn, "title", title, "body", body))
                .put("/api/notices/cookies")
                .then()
                .statusCode(200)
                .body("version", equalTo(basedOn + 1));
    }
}
