package org.upshift.impact.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.upshift.people.Visitors;

@QuarkusTest
class ClaimPagesTest {

    @Inject
    Visitors visitors;

    @Test
    void fortyTwoPerCentOfAtMostEighteenPeopleIsFiveOfTwelve() {
        visitors.anyone()
                .queryParam("percentages", "42% and 36%")
                .queryParam("n", 18)
                .get("/impact/claim")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("5 of 12. Not all 18 can have answered."),
                        containsString("4 of 11 or 5 of 14"),
                        containsString("No single number of answers prints all of them")));
        visitors.anyone()
                .queryParam("percentages", "42%,36%")
                .queryParam("n", 18)
                .get("/api/impact/claim")
                .then()
                .statusCode(200)
                .body("n", equalTo(18))
                .body("figures", hasSize(2))
                .body("figures[0].percent", equalTo(42))
                .body("figures[0].readings.valid", equalTo(List.of(12)))
                .body("figures[0].readings[0].counts", hasItem(5))
                .body("figures[1].readings.valid", hasItems(11, 14))
                .body("common", empty())
                .body("possible", equalTo(true));
    }

    @Test
    void whatCannotBeIsSaid() {
        visitors.anyone()
                .get("/impact/claim?percentages=42&n=9")
                .then()
                .statusCode(200)
                .body(containsString("Cannot be."));
        visitors.anyone()
                .get("/api/impact/claim?percentages=42&n=9")
                .then()
                .body("possible", equalTo(false))
                .body("figures[0].readings", empty());
    }

    @Test
    void anEmptyFormIsAFormAndWhatCannotBeReadIsKept() {
        visitors.anyone().get("/impact/claim").then().statusCode(200).body(not(containsString("Of at most")));
        visitors.anyone()
                .queryParam("percentages", "4.2%")
                .queryParam("n", 18)
                .get("/impact/claim")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Enter whole percentages"), containsString("value=\"4.2%\"")));
        for (String n : List.of("", "0", "-1", "x", "1001", "99999999999")) {
            visitors.anyone()
                    .get("/impact/claim?percentages=42&n=" + n)
                    .then()
                    .statusCode(422)
                    .body(containsString("from 1 to 1,000"));
        }
        visitors.anyone().get("/api/impact/claim?percentages=&n=18").then().statusCode(422);
    }

    @Test
    void nothingTypedIsSaidBesideEachField() {
        visitors.anyone()
                .get("/impact/claim?percentages=&n=")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#percentages\""),
                        containsString("Enter one to 20 percentages"),
                        containsString("href=\"#n\""),
                        containsString("Enter how many people were asked, from 1 to 1,000")));
        visitors.anyone()
                .get("/api/impact/claim")
                .then()
                .statusCode(422)
                .body(allOf(containsString("percentages, like 42%"), containsString("how many people were asked")));
    }
}
