package org.upshift.mail.web;

import static io.restassured.RestAssured.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailIsSentTest {
    @Test
    void where_mail_is_sent_there_is_no_page_that_shows_it() {
        get("/development/mail").then().statusCode(404);
        get("/development/mail/" + UUID.randomUUID()).then().statusCode(404);
    }
}
