package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.Rivals;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Visitors;

@QuarkusTest
class SignOffTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    DecideSignOff decide;

    @Inject
    Visitors visitors;

    @Test
    void ofFiftyUsesOfOneLinkExactlyOneDecides() {
        var applicant = applicants.sent(cohorts.openCohort(1), "Fifty");
        String secret = applicants.secret(applicant);
        var signOff = applicants.signOff(applicant);
        Callable<Boolean> use = () -> decide.decide(secret, signOff, Decision.of(true, "Lee Hartnell", "Director", ""));

        assertThat(Rivals.succeed(Collections.nCopies(50, use), RuleViolation.class))
                .isEqualTo(1);
        assertThat(applicants.standing(applicant)).isEqualTo(Standing.WITH_TEAM);
    }

    @Test
    void openingTheLinkAHundredTimesDecidesNothing() {
        var applicant = applicants.sent(cohorts.openCohort(1), "Scanned");
        String secret = applicants.secret(applicant);
        for (int i = 0; i < 50; i++) {
            visitors.anyone().get("/sign-off/" + secret).then().statusCode(303);
            visitors.anyone().head("/sign-off/" + secret).then().statusCode(303);
        }
        link(secret).get("/sign-off/passing-on").then().statusCode(200);
        visitors.anyone().get("/sign-off/not-me/" + secret).then().statusCode(303);
        link(secret).post("/sign-off").then().statusCode(422);
        link(secret).post("/sign-off/passing-on").then().statusCode(422);
        link(secret).post("/sign-off/later").then().statusCode(422);

        assertThat(applicants.standing(applicant)).isEqualTo(Standing.WAITING_FOR_MANAGER);
        link(secret).get("/sign-off").then().statusCode(200);
    }

    @Test
    void anotherManagerReplacesTheFirstOnesLink() {
        var applicant = applicants.sent(cohorts.openCohort(1), "Moved");
        String first = applicants.secret(applicant);
        String other = CohortFixture.address("other manager");
        String path = "/applications/" + applicant.application() + "/other-line-manager";
        as(applicant.person()).get(path).then().statusCode(200);
        as(applicant.person())
                .formParam("managerName", "Other Manager")
                .formParam("managerEmail", other)
                .post(path)
                .then()
                .statusCode(303);

        link(first).get("/sign-off").then().statusCode(410).body(containsString("has named another line manager"));
        String second = Applicants.secret(other);
        assertThat(decide.decide(
                        second,
                        applicants.signOff(applicant),
                        Decision.of(false, "Other Manager", "Director", "No time")))
                .isTrue();
        assertThat(applicants.words(applicant)).isEqualTo("Your line manager does not support this application");
        as(applicant.person())
                .formParam("managerName", "Third")
                .formParam("managerEmail", other)
                .post(path)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s@example.org",
                " %s@EXAMPLE.org ",
                "%s+boss@example.org",
                "\uff4f\uff57\uff4e%2$s@example.org",
                "\u043ewn%2$s@example.org",
                "own\u200b%2$s@example.org"
            })
    void onesOwnAddressIsRefusedInAnySpelling(String spelling) {
        String local = "own-" + UUID.randomUUID();
        var person = cohorts.person("Own Boss", local + "@example.org");
        var cohort = cohorts.openCohort(1);
        String id = as(person)
                .post("/cohorts/" + cohort + "/apply")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/", "");

        as(person)
                .formParam("managerName", "My Boss")
                .formParam("managerEmail", spelling.formatted(local, local.substring(3)))
                .post("/applications/" + id + "/line-manager")
                .then()
                .statusCode(422)
                .body(containsString("This one is your own"), containsString("My Boss"));
    }

    @Test
    void aWithdrawnApplicationAsksNobody() {
        var applicant = applicants.sent(cohorts.openCohort(1), "Gone");
        String secret = applicants.secret(applicant);
        as(applicant.person())
                .post("/applications/" + applicant.application() + "/withdrawal")
                .then()
                .statusCode(303);
        as(applicant.person())
                .post("/applications/" + applicant.application() + "/withdrawal")
                .then()
                .statusCode(303);

        link(secret).get("/sign-off").then().statusCode(410).body(containsString("no longer asking"));
        visitors.anyone().get("/sign-off").then().statusCode(410);
        link("unknown").get("/sign-off").then().statusCode(410).body(containsString("We do not know this link"));
        assertThat(applicants.words(applicant)).isEqualTo("Withdrawn");
    }

    private RequestSpecification link(String secret) {
        return visitors.anyone()
                .contentType("application/x-www-form-urlencoded")
                .cookie("upshift-sign-off-link", secret);
    }

    private RequestSpecification as(UUID person) {
        return visitors.as(person).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
