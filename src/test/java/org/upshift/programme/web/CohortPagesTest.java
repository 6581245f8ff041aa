package org.upshift.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.ProgrammeFixture;

@QuarkusTest
class CohortPagesTest {
    private static final LocalDateTime FAR = LocalDateTime.of(2199, 1, 31, 23, 59, 59);

    @Inject
    Visitors visitors;

    @Inject
    ProgrammeFixture programmes;

    private UUID programme;
    private UUID cohort;
    private String page;
    private UUID member;

    @BeforeEach
    void planACohort() {
        programme = programmes.bare().id();
        cohort = programmes.cohort(programme, "2199", FAR);
        page = "/cohorts/" + cohort;
        member = visitors.person("Team Member", Role.TEAM, programme);
    }

    @Test
    void theTeamSeesWhereItStandsAndTakesTheNextStep() {
        visitors.as(member)
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Planned"))
                .body(containsString("0 of 20"))
                .body(containsString("31 January 2199"))
                .body(containsString("Open applications"))
                .body(not(containsString("Finish the programme")));

        post(member, page + "/steps", Map.of("step", "OPEN_APPLICATIONS"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
        visitors.as(member)
                .get(page)
                .then()
                .body(containsString("Open for applications"))
                .body(containsString("Close applications"));
    }

    @Test
    void aStepThatDoesNotFitIsExplainedOnThePage() {
        post(member, page + "/steps", Map.of("step", "FINISH"))
                .then()
                .statusCode(422)
                .body(containsString("cannot take the step"));
        post(member, page + "/steps", Map.of("step", "DANCE"))
                .then()
                .statusCode(422)
                .body(containsString("There is no such step"));
    }

    @Test
    void cancellingIsAskedFirst() {
        visitors.as(member)
                .get(page + "/confirmation?step=CANCEL")
                .then()
                .statusCode(200)
                .body(containsString("Do you want to cancel"))
                .body(containsString("This cannot be undone"));
        post(member, page + "/steps", Map.of("step", "CANCEL")).then().statusCode(303);
        visitors.as(member).get(page).then().body(containsString("Cancelled"));
    }

    @Test
    void onlyAStepThatCanBeTakenAndNotTakenBackIsAskedAbout() {
        for (String step : new String[] {"START", "OPEN_APPLICATIONS", "DANCE", ""}) {
            visitors.as(member)
                    .get(page + "/confirmation?step=" + step)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(page));
        }
        for (String step : new String[] {"OPEN_APPLICATIONS", "CLOSE_APPLICATIONS"}) {
            post(member, page + "/steps", Map.of("step", step)).then().statusCode(303);
        }
        visitors.as(member).get(page).then().body(containsString(page + "/confirmation?step=START"));
        post(member, page + "/steps", Map.of("step", "START")).then().statusCode(303);
        visitors.as(member)
                .get(page + "/confirmation?step=FINISH")
                .then()
                .statusCode(200)
                .body(containsString("Do you want to finish"));
    }

    @Test
    void nameAndPlacesChangeWithinWhatIsHeld() {
        programmes.hold(cohort, 12);
        post(member, page + "/edit", Map.of("name", "3000", "capacity", "11", "deadline", "2199-02-01"))
                .then()
                .statusCode(422)
                .body(containsString("Places must be 12 or more"))
                .body(containsString("value=\"3000\""));
        post(member, page + "/edit", Map.of("name", "3000", "capacity", "12", "deadline", "2199-02-01"))
                .then()
                .statusCode(303);
        visitors.as(member).get(page).then().body(containsString("12 of 12")).body(containsString("1 February 2199"));
    }

    @Test
    void theDeadlineOnlyMovesToLaterOnceApplicationsWereOpen() {
        post(member, page + "/steps", Map.of("step", "OPEN_APPLICATIONS"));
        post(member, page + "/edit", Map.of("name", "2199", "capacity", "20", "deadline", "2199-01-30"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"deadline-error\""))
                .body(containsString("It can only be moved to a later day"));
        post(member, page + "/edit", Map.of("name", "", "capacity", "many", "deadline", "soon"))
                .then()
                .statusCode(422)
                .body(containsString("Enter a name"))
                .body(containsString("Enter the number of places as a whole number, 1 or more"))
                .body(containsString("value=\"soon\""));
        post(member, page + "/edit", Map.of("name", "2199", "capacity", "20", "deadline", "2199-02-30"))
                .then()
                .statusCode(422)
                .body(containsString("Enter the last day for applications as a real date"));
    }

    @Test
    void aNameThatTheProgrammeHasAlreadyIsRefused() {
        programmes.cohort(programme, "3001", FAR);
        post(member, page + "/edit", Map.of("name", "3001", "capacity", "20", "deadline", "2199-01-31"))
                .then()
                .statusCode(422)
                .body(containsString("The programme has a cohort of this name already"));
    }

    @Test
    void peopleGetAndLoseRolesAndHistoryTells() {
        post(member, page + "/people", Map.of("email", "fay@example.org", "role", "FACILITATOR"))
                .then()
                .statusCode(303);
        post(member, page + "/people", Map.of("email", "fay@example.org"))
                .then()
                .statusCode(422)
                .body(containsString("Select what this person does"));
        post(member, page + "/people", Map.of("from", "2099-03-02", "until", "2099-03-01"))
                .then()
                .statusCode(422)
                .body(
                        containsString("Select what this person does"),
                        containsString("Enter an e-mail address"),
                        containsString("The last day must not be before the first day"));
        post(member, page + "/people", Map.of("email", "fay@example.org", "role", "ADMINISTRATOR"))
                .then()
                .statusCode(422);
        String people = visitors.as(member).get(page + "/people").asString();
        assertThat(people).contains("fay@example.org", "Facilitator");

        var role =
                java.util.regex.Pattern.compile("/cohorts/[^\"]+/people/[^\"]+").matcher(people);
        assertThat(role.find()).isTrue();
        visitors.as(member).get(role.group()).then().statusCode(200).body(containsString("Team Member"));
        post(member, role.group() + "/end", Map.of()).then().statusCode(303);
        visitors.as(member).get(page + "/people").then().body(containsString("Nobody has a role"));
        visitors.as(member)
                .get("/history/cohort/" + cohort)
                .then()
                .statusCode(200)
                .body(containsString("<strong>Team Member</strong> gave fay@example.org a role: Facilitator"))
                .body(containsString("<strong>Team Member</strong> ended a role of fay@example.org: Facilitator"));
    }

    @Test
    void aFacilitatorSeesTheCohortButNotItsSetUp() {
        var facilitator = visitors.person("Fay Facilitator", Role.FACILITATOR, cohort);
        visitors.as(facilitator)
                .get(page)
                .then()
                .statusCode(200)
                .body(not(containsString("Next steps")))
                .body(not(containsString("/history/")));
        post(facilitator, page + "/steps", Map.of("step", "CANCEL")).then().statusCode(404);
        var other = programmes.cohort(programme, "Other", FAR);
        visitors.as(facilitator).get("/cohorts/" + other).then().statusCode(404);
    }

    private Response post(UUID person, String path, Map<String, String> form) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(path);
    }
}
