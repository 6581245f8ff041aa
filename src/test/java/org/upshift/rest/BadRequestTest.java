package org.upshift.rest;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

@QuarkusTest
class BadRequestTest {
    @Inject
    Visitors visitors;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name": "Autumn", "capacity": "many", "deadline": "2027-06-30"} | capacity | This must be a whole number
                    {"name": "Autumn", "capacity": 12, "deadline": "2020-13-30"}     | deadline | This must be a real date, like 2027-06-30
                    {"name": ["Autumn"], "capacity": 12, "deadline": "2027-06-30"}   | name     | This must be text
                    """)
    void a_member_of_another_kind_is_named(String body, String field, String message) {
        post(body).body("errors[0].field", equalTo(field)).body("errors[0].message", equalTo(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                | The body is not what is asked for
                    {"name": "Autumn" | The body is not JSON: see line 1
                    name=Autumn       | The body is not JSON: see line 1
                    """)
    void a_body_that_is_not_what_is_asked_for_is_a_problem(String body, String detail) {
        post(body).body("detail", startsWith(detail));
    }

    @Test
    void a_page_is_a_number() {
        get("/api/programmes?page=abc")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("page"));
        get("/api/programmes?page=&size=5").then().statusCode(200);
    }

    @Test
    void the_description_holds_the_API_and_no_pages() {
        get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", everyItem(startsWith("/api/")))
                .body(containsString("/api/programmes"))
                .body(not(containsString("/sign-in\"")));
    }

    private ValidatableResponse post(String body) {
        return visitors.script(visitors.person("Ada", Role.ADMINISTRATOR, null))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/programmes/none/cohorts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
