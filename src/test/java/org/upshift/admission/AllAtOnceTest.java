package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.EligibilityRule;

/** Every wrong field of a form is named at once, in the order of the page: what is too long, what is missing, what no rule allows. */
@QuarkusTest
class AllAtOnceTest {
    private static final Pattern ERROR = Pattern.compile("<li><a href=\"#([^\"]*)\">([^<]*)</a></li>");

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    ManagerLinks links;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID team;

    @BeforeEach
    void aCohort() {
        clock.setLondon("2031-10-20T12:00:00");
        cohort = cohorts.openCohort(3, LocalDateTime.parse("2031-10-21T23:59:59"), EligibilityRule.ANY);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void ofALineManagersAnswer() {
        String secret = links.link(cohort, "Ann Applicant");
        var page = visitors.anyone()
                .cookie(links.cookieName(), secret)
                .get("/sign-off")
                .asString();
        var form = Map.of(
                "question",
                hidden(page, "question"),
                "terms",
                hidden(page, "terms"),
                "support",
                "no",
                "comment",
                "",
                "signedName",
                "n".repeat(201),
                "signedPost",
                " ");

        assertThat(errors(visitors.anyone().cookie(links.cookieName(), secret), form, "/sign-off"))
                .containsExactly(
                        "comment: Say why you do not support the application",
                        "signedName: Name must be 200 characters or fewer",
                        "signedPost: Type your post, such as Head of service");
        assertThat(visitors.anyone()
                        .cookie(links.cookieName(), secret)
                        .get("/sign-off")
                        .statusCode())
                .describedAs("the link is not used up")
                .isEqualTo(200);
    }

    @Test
    void ofWhoSigns() {
        var ann = applicants.withDraft(cohort, "Ann Applicant");
        var form = Map.of("managerName", "n".repeat(300), "managerEmail", "a".repeat(400) + "@example.org");

        assertThat(errors(visitors.as(ann.person()), form, "/applications/" + ann.application() + "/line-manager"))
                .containsExactly(
                        "managerName: Name must be 200 characters or fewer",
                        "managerEmail: E-mail address must be 254 characters or fewer");
        assertThat(applicants.view(ann).managerName()).isEqualTo("Lee Hartnell");
    }

    @Test
    void ofMoreTime() {
        var ann = applicants.withDraft(cohort, "Ann Applicant");
        var form = Map.of("lastDay", "2031-10-19", "reason", "r".repeat(501));

        assertThat(errors(
                        visitors.as(team),
                        form,
                        "/cohorts/" + cohort + "/applications/" + ann.application() + "/extension"))
                .containsExactly(
                        "lastDay: The day must be today or later, and after the deadline for everybody",
                        "reason: Reason must be 500 characters or fewer");
    }

    @Test
    void ofAToken() {
        var form = Map.of("name", "n".repeat(101), "role", "KING", "expires", "soon");

        assertThat(errors(visitors.as(team), form, "/account/tokens"))
                .containsExactly(
                        "name: Name must be 100 characters or fewer",
                        "role: Select what the token may do",
                        "expires: Enter the last day on which the token works as a real date, like 2026-11-22");
    }

    @Test
    void ofARequestThatCameByLetter() {
        var admin = visitors.person("Ada Admin", Role.ADMINISTRATOR, null);
        var form = Map.of("email", "nobody", "kind", "", "receivedOn", "2031-13-01", "message", "m".repeat(4001));

        assertThat(errors(visitors.as(admin), form, "/team/data-requests/new"))
                .containsExactly(
                        "email: Enter an e-mail address in the correct format, like name@example.org",
                        "kind: Select what the person asks for",
                        "receivedOn: Enter the day on which it was received as a real date, like 2026-11-22",
                        "message: The message must be 4,000 characters or fewer");
    }

    private static List<String> errors(RequestSpecification visitor, Map<String, String> form, String path) {
        String page = visitor.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path)
                .then()
                .statusCode(422)
                .extract()
                .asString();
        return ERROR.matcher(page)
                .results()
                .map(found -> found.group(1) + ": " + found.group(2))
                .toList();
    }

    private static String hidden(String page, String name) {
        return page.replaceAll("(?s).*?name=\"" + name + "\" value=\"([^\"]+)\".*", "$1");
    }
}
