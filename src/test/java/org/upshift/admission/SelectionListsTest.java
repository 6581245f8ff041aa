package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.admission.Applicants.Applicant;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Actor;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase.Step;

/** What the team sees while it selects and afterwards, to be searched, sorted and taken away as a file. */
@QuarkusTest
class SelectionListsTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Crowd crowd;

    @Inject
    Selecting selecting;

    @Inject
    AcceptOffer accept;

    @Inject
    AskToDefer defer;

    @Inject
    AdvanceCohort advance;

    @Inject
    Visitors visitors;

    @Inject
    Statements statements;

    @Test
    void theWorkbenchIsSearchedSortedAndTakenAwayAsItIsShown() {
        var cohort = cohorts.openCohort(1);
        applicants.sent(cohort, "=Zoe Formula");
        var abe = applicants.sent(cohort, "Abe Plain");
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, 1, 0, false);
        String path = "/cohorts/" + cohort + "/selection";

        visitors.as(team.id())
                .get(path + "?search=zoe&sort=name")
                .then()
                .statusCode(200)
                .body(
                        containsString("1 applicant. As a file"),
                        containsString("outcomes.csv?search=zoe&amp;sort=name&amp;"),
                        containsString("By lot among 2 equals"),
                        not(containsString(">Abe Plain</a>")));
        visitors.as(team.id())
                .get(path + "?search=nobody&outcome=OFFER&sort=nonsense")
                .then()
                .statusCode(200)
                .body(containsString("Nobody matches."));
        var all = csv(team, path + "/list/outcomes.csv?sort=name");
        assertThat(all).hasSize(3);
        assertThat(all.get(0)).startsWith("Order,Reference,Name,E-mail address,Outcome,");
        assertThat(all.get(1)).contains(",'=Zoe Formula,", "By lot among 2 equals", "Not answered yet");
        assertThat(all.get(2)).contains(",Abe Plain,", "Marlbridge Borough Council");
        assertThat(csv(team, path + "/list/outcomes.csv?outcome=OFFER")).hasSize(2);
        xlsx(team, path + "/list/outcomes.xlsx?outcome=OFFER");
        visitors.script(team.id())
                .get("/api" + path + "/applications?search=ABE")
                .then()
                .statusCode(200)
                .body("items.name", contains("Abe Plain"))
                .body("items[0].signOff", equalTo("ASKED"), "items[0].tied", equalTo(2))
                .body("items[0].criteria", not(empty()));
        String letter = "/api" + path + "/applications/" + abe.application() + "/letter";
        visitors.script(team.id()).get(letter).then().statusCode(200).body("sentAt", nullValue());

        selecting.release(team, cohort);

        visitors.as(team.id()).get(path).then().statusCode(200).body(containsString("outcomes.xlsx"));
        visitors.as(team.id())
                .get(path + "?search=zoe&sort=name&outcome=OFFER&page=7")
                .then()
                .statusCode(200)
                .body(containsString("Outcomes"), not(containsString(">Abe Plain</a>")));
        assertThat(csv(team, path + "/list/outcomes.csv?outcome=UNSUCCESSFUL")).hasSize(2);
        assertThat(csv(team, path + "/list/outcomes.csv?search=abe&sort=organisation"))
                .hasSize(2);
        visitors.script(team.id())
                .get("/api" + path + "/outcomes?sort=name&search=a")
                .then()
                .body("items.name", hasItem("Abe Plain"));
        var told = csv(team, path + "/list/outcomes.csv");
        assertThat(told).hasSize(3);
        assertThat(told.get(0)).startsWith("Released,Order,Reference,Name,");
        assertThat(told.get(1)).contains(",Offer,", "By lot among 2 equals");
        xlsx(team, path + "/list/outcomes.xlsx");
        visitors.script(team.id())
                .get("/api" + path + "/outcomes")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.outcome", contains("OFFER", "UNSUCCESSFUL"))
                .body("items.name", hasItem("Abe Plain"));
        visitors.script(team.id()).get(letter).then().statusCode(200).body("sentAt", notNullValue());
    }

    @Test
    void theWaitingListStandsInTheOrderInWhichPlacesAreOffered() {
        var cohort = cohorts.openCohort(1);
        var people = List.of(
                applicants.sent(cohort, "Waits Ax"),
                applicants.sent(cohort, "Waits Bx"),
                applicants.sent(cohort, "Waits Cx"));
        var team = released(cohort, 1, 2);
        String path = "/cohorts/" + cohort + "/selection/waiting-list";
        var first = told(people, "Reserve, 1st");
        var second = told(people, "Reserve, 2nd");

        visitors.as(team.id())
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("2 applicants wait"), containsString("reserves.csv"));
        visitors.script(team.id())
                .get("/api" + path + "/reserves")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.place", contains(1, 2))
                .body(
                        "items.application",
                        contains(
                                first.application().toString(),
                                second.application().toString()));
        visitors.script(team.id())
                .get("/api" + path + "/reserves?size=1&page=2")
                .then()
                .body("items", hasSize(1))
                .body("items[0].place", equalTo(2));
        var lines = csv(team, path + "/reserves.csv");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("1," + applicants.view(first).reference() + ",");
        assertThat(lines.get(2)).startsWith("2," + applicants.view(second).reference() + ",");
        xlsx(team, path + "/reserves.xlsx");
    }

    @Test
    void theWaitingListTakesAsManyStatementsForThreeAsForOne() {
        var one = cohorts.openCohort(1);
        crowd.sent(one, 2);
        var three = cohorts.openCohort(1);
        crowd.sent(three, 4);

        assertThat(statementsOf(released(three, 1, 3), three)).isEqualTo(statementsOf(released(one, 1, 1), one));
    }

    private long statementsOf(Actor team, UUID cohort) {
        String signIn = visitors.signIn(team.id());
        return statements.during(() -> visitors.anyone()
                .cookie(visitors.cookieName(), signIn)
                .get("/cohorts/" + cohort + "/selection/waiting-list")
                .then()
                .statusCode(200));
    }

    @Test
    void needsAndDeferralsAreTakenAwayToo() {
        var cohort = cohorts.openCohort(2);
        var guest = applicants.offered(cohort, "Needs Much");
        accept.accept(guest.actor(), guest.application(), new Needs("+44 1 is my relay line", "Vegan"));
        defer.ask(guest.actor(), guest.application(), "A new baby, and no cover");
        var team = applicants.team(cohort);

        visitors.as(team.id()).get("/cohorts/" + cohort + "/needs").then().body(containsString("needs.csv"));
        var needs = csv(team, "/cohorts/" + cohort + "/needs/needs.csv");
        assertThat(needs).hasSize(2);
        assertThat(needs.get(1)).startsWith("Needs Much,").endsWith(",'+44 1 is my relay line,Vegan");
        xlsx(team, "/cohorts/" + cohort + "/needs/needs.xlsx");
        visitors.as(team.id()).get("/cohorts/" + cohort + "/deferrals").then().body(containsString("deferrals.xlsx"));
        var deferrals = csv(team, "/cohorts/" + cohort + "/deferrals/deferrals.csv");
        assertThat(deferrals).hasSize(2);
        assertThat(deferrals.get(1)).startsWith("Needs Much,").contains(",\"A new baby, and no cover\",");
        xlsx(team, "/cohorts/" + cohort + "/deferrals/deferrals.xlsx");
        var other = applicants.team(cohorts.openCohort(1));
        for (String file : List.of("needs/needs.csv", "deferrals/deferrals.csv", "selection/list/outcomes.csv")) {
            visitors.as(other.id())
                    .get("/cohorts/" + cohort + "/" + file)
                    .then()
                    .statusCode(404);
        }
    }

    private Actor released(UUID cohort, int places, int reserves) {
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, places, reserves, false);
        selecting.release(team, cohort);
        return team;
    }

    private Applicant told(List<Applicant> people, String words) {
        return people.stream()
                .filter(one -> applicants.words(one).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> csv(Actor team, String path) {
        return visitors.as(team.id())
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", startsWith("attachment; filename="))
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private void xlsx(Actor team, String path) {
        visitors.as(team.id()).get(path).then().statusCode(200).contentType(XLSX);
    }
}
