package org.upshift.mail.web;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.mail.Letter;
import org.upshift.mail.Mailbox;
import org.upshift.mail.Outbox;

@QuarkusTest
@TestProfile(MailPagesTest.OnPage.class)
class MailPagesTest {
    @Inject
    Outbox outbox;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void a_letter_is_shown_with_its_links_instead_of_being_sent() {
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> outbox.post(new Letter(
                        address, "Sign in <now>", "Open <b>this</b>:\nhttp://localhost/sign-in/s3cret.\n", "sign-in")));

        String list = get("/development/mail?to=" + address.toUpperCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String letter =
                get("/development/mail/" + id).then().statusCode(200).extract().asString();

        assertThat(list)
                .contains(address)
                .contains("Sign in &lt;now&gt;")
                .contains("/development/mail/" + id)
                .doesNotContain("s3cret");
        assertThat(letter)
                .contains("href=\"http://localhost/sign-in/s3cret\"")
                .contains("Open &lt;b&gt;this&lt;/b&gt;:");
        Mailbox.of(address).staysEmpty();
        get("/development/mail/" + id).then().statusCode(200);
    }

    @Test
    void no_letter_goes_to_an_address_that_nobody_has() {
        given().queryParam("to", "%" + address)
                .get("/development/mail")
                .then()
                .statusCode(200)
                .body(containsString("No letter has gone to %" + address));
    }

    @Test
    void a_letter_that_is_not_there_is_not_found() {
        get("/development/mail/" + UUID.randomUUID()).then().statusCode(404);
        get("/development/mail/x").then().statusCode(404);
    }

    public static class OnPage implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("upshift.mail.delivery", "page");
        }
    }
}
