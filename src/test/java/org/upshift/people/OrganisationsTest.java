package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;

/** The list of organisations: chosen from, proposed for, kept by the team. */
@QuarkusTest
class OrganisationsTest {
    private static final String DETAILS = "/account/details";

    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    Organisations organisations;

    @Inject
    PersonQueries people;

    @Inject
    Statements statements;

    /** In every name, so that tests do not meet each other's organisations. */
    private String mark;

    private UUID ana;
    private UUID team;

    @BeforeEach
    void somebodyAndATeam() {
        mark = "Q" + UUID.randomUUID().toString().substring(0, 8);
        ana = visitors.person("Ana Chooser");
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(1)));
    }

    @Test
    void anExactNameOrAliasIsEnoughInAnySpelling() {
        enter("St " + mark + " & Co NHS Foundation Trust", mark + " Royal");
        choose(ana, "st. " + mark.toLowerCase() + " AND co nhs ft").then().statusCode(303);
        assertThat(organisationOf(ana)).isEqualTo("St " + mark + " & Co NHS Foundation Trust");
        choose(ana, mark + "  ROYAL").then().statusCode(303);
        assertThat(organisationOf(ana)).isEqualTo("St " + mark + " & Co NHS Foundation Trust");
    }

    @Test
    void aPartOfANameIsAnsweredByAChoice() {
        enter(mark + " Borough Council");
        enter(mark + " University", mark + " Poly");
        String page = choose(ana, mark).then().statusCode(422).extract().asString();
        assertThat(page)
                .contains(
                        "Choose your organisation from those found",
                        "Which one do you mean by “" + mark + "”?",
                        mark + " Borough Council",
                        mark + " University",
                        "It is not listed: add it",
                        "value=\"Ana Chooser\"");
        UUID chosen = id(mark + " University");
        answer(ana, mark, mark, chosen.toString()).then().statusCode(303);
        assertThat(organisationOf(ana)).isEqualTo(mark + " University");

        // Whoever changes the words after the choices were shown means the words
        answer(ana, mark + " Borough Council", mark, chosen.toString()).then().statusCode(303);
        assertThat(organisationOf(ana)).isEqualTo(mark + " Borough Council");
        answer(ana, mark, mark, UUID.randomUUID().toString()).then().statusCode(422);
    }

    @Test
    void oneThatIsNotListedIsProposedAndTheTeamConfirmsIt() {
        String name = mark + " Hospice";
        choose(ana, name).then().statusCode(422).body(containsString("Nothing in our list is called “" + name + "”"));
        answer(ana, name, name, "new").then().statusCode(303);
        assertThat(organisationOf(ana)).isEqualTo(name);
        visitors.as(ana).get(DETAILS).then().body(containsString("value=\"" + name + "\""));
        choose(ana, name).then().statusCode(303);
        visitors.as(ana).queryParam("q", mark).get("/api/organisations").then().body("total", equalTo(0));

        String list = "/team/organisations";
        visitors.as(team)
                .queryParam("q", mark)
                .queryParam("proposed", true)
                .get(list)
                .then()
                .statusCode(200)
                .body(containsString(name));
        String page = list + "/" + id(name);
        visitors.as(team).get(page).then().statusCode(200).body(containsString("Somebody proposed this"));
        post(team, page, Map.of("name", name, "version", "0"))
                .then()
                .statusCode(422)
                .body(containsString("Select what kind"), containsString(name));
        post(team, page, Map.of("name", name + " Trust", "kind", "CHARITY", "nation", "WALES", "version", "0"))
                .then()
                .statusCode(303);
        visitors.as(ana)
                .queryParam("q", mark)
                .get("/api/organisations")
                .then()
                .body("items.name", hasItem(name + " Trust"));
        assertThat(organisationOf(ana)).isEqualTo(name + " Trust");
        post(team, page, Map.of("name", name, "kind", "CHARITY", "nation", "WALES", "version", "0"))
                .then()
                .statusCode(422)
                .body(containsString("Someone changed this"));
    }

    @Test
    void nobodyProposesWithoutEnd() {
        for (int i = 0; i < ProposeOrganisation.MOST_OPEN; i++) {
            String name = mark + " number " + i;
            answer(ana, name, name, "new").then().statusCode(303);
        }
        answer(ana, mark + " more", mark + " more", "new")
                .then()
                .statusCode(422)
                .body(containsString("that nobody has confirmed yet"));
    }

    @Test
    void theTeamKeepsNamesAndDomainsApart() {
        String first = mark + " Council";
        var typed = Map.of(
                "name",
                first,
                "kind",
                "COUNCIL",
                "nation",
                "SCOTLAND",
                "aliases",
                mark + " CC\n" + mark + " Town Hall",
                "domains",
                "https://www." + mark + ".gov.uk/contact");
        post(team, "/team/organisations/new", typed).then().statusCode(303);
        visitors.as(team)
                .get("/team/organisations/" + id(first))
                .then()
                .body(containsString(mark + " Town Hall"), containsString(mark.toLowerCase() + ".gov.uk"));
        refused(Map.of("name", mark + " cc"), "name-error", "is a name of “" + first + "” already");
        refused(Map.of("name", mark + " B", "aliases", mark + " town-hall"), "aliases-error", "merge them");
        refused(Map.of("name", mark + " B", "domains", mark + ".gov.uk"), "domains-error", "belongs to “" + first);
        refused(Map.of("name", mark + " B", "domains", "nhs.net"), "domains-error", "shared by many");
        refused(Map.of("name", mark + " B", "domains", "no domain"), "domains-error", "like ucl.ac.uk");
        refused(Map.of("name", "–"), "name-error", "Enter the name");
        visitors.as(ana).get("/team/organisations").then().statusCode(403);
    }

    @Test
    void whoeverComesFromADomainIsAskedWhetherTheyWorkThere() {
        String name = mark + " University";
        QuarkusTransaction.requiringNew()
                .run(() -> organisations.entered(new OrganisationDetails(
                        name, OrganisationKind.UNIVERSITY, Nation.ENGLAND, List.of(), List.of(mark + ".ac.uk"))));
        var newcomer = QuarkusTransaction.requiringNew()
                .call(() -> visitors.personWithAddress("New Comer", "new@dept." + mark + ".ac.uk"));
        visitors.as(newcomer).get(DETAILS).then().body(containsString("value=\"" + name + "\""));
    }

    @Test
    void scriptsSearchProposeAndKeepTheList() {
        String name = mark + " Trust";
        var body = Map.of("name", name, "kind", "NHS_TRUST", "nation", "ENGLAND", "aliases", List.of(mark + " NHS"));
        String location = api(team)
                .body(body)
                .post("/api/organisations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/api/"));
        api(ana).body(body).post("/api/organisations").then().statusCode(403);
        api(team)
                .body(body)
                .post("/api/organisations")
                .then()
                .statusCode(422)
                .body("code", equalTo("organisation-name-taken"));
        visitors.script(ana).get(path).then().body("nation", equalTo("ENGLAND"), "aliases", hasItem(mark + " NHS"));
        api(team)
                .body(Map.of("name", name, "kind", "NHS_TRUST", "nation", "WALES"))
                .put(path)
                .then()
                .statusCode(204);
        visitors.script(ana).get(path).then().body("nation", equalTo("WALES"), "aliases", not(hasItem(mark + " NHS")));
        api(team).body(Map.of("name", name)).put(path).then().statusCode(422).body("errors.field", hasItem("kind"));

        int version = visitors.script(team).get(path).then().extract().path("version");
        var ofThatVersion = Map.of("name", name, "kind", "NHS_TRUST", "nation", "SCOTLAND", "version", version);
        api(team).body(ofThatVersion).put(path).then().statusCode(204);
        api(team).body(ofThatVersion).put(path).then().statusCode(409);

        String proposal = api(ana).body(Map.of("name", mark + " New"))
                .post("/api/organisations/proposals")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        visitors.script(ana)
                .get(proposal.substring(proposal.indexOf("/api/")))
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        visitors.script(visitors.person("Bea Bystander"))
                .get(proposal.substring(proposal.indexOf("/api/")))
                .then()
                .statusCode(404);
        visitors.script(team)
                .get(proposal.substring(proposal.indexOf("/api/")))
                .then()
                .body("status", equalTo("PROPOSED"));
        visitors.script(team)
                .get("/api/organisations/proposals?size=100")
                .then()
                .statusCode(200);
        visitors.script(ana).get("/api/organisations/proposals").then().statusCode(403);
        visitors.script(ana)
                .get("/api/organisations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheOrganisations() {
        String cookie = visitors.signIn(team);
        enter(mark + " One");
        Runnable list = () -> visitors.anyone()
                .cookie(visitors.cookieName(), cookie)
                .queryParam("q", mark)
                .get("/team/organisations")
                .then()
                .statusCode(200);
        long few = statements.during(list);
        enter(mark + " Two");
        enter(mark + " Three");
        assertThat(statements.during(list)).isEqualTo(few).isEqualTo(4);
    }

    private void refused(Map<String, String> typed, String error, String words) {
        var form = new java.util.HashMap<>(typed);
        form.put("kind", "OTHER");
        form.put("nation", "ENGLAND");
        post(team, "/team/organisations/new", form)
                .then()
                .statusCode(422)
                .body(containsString("id=\"" + error + "\""), containsString(words));
    }

    private void enter(String name, String... aliases) {
        QuarkusTransaction.requiringNew()
                .run(() -> organisations.entered(new OrganisationDetails(
                        name, OrganisationKind.OTHER, Nation.ENGLAND, List.of(aliases), List.of())));
    }

    private UUID id(String name) {
        return QuarkusTransaction.requiringNew().call(() -> organisations.meant(name));
    }

    private String organisationOf(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people.details(person).organisation());
    }

    private Response choose(UUID person, String typed) {
        return post(person, DETAILS, Map.of("name", "Ana Chooser", "organisation", typed));
    }

    private Response answer(UUID person, String typed, String asked, String choice) {
        return post(
                person,
                DETAILS,
                Map.of(
                        "name",
                        "Ana Chooser",
                        "organisation",
                        typed,
                        "organisationAsked",
                        asked,
                        "organisationChoice",
                        choice));
    }

    private io.restassured.specification.RequestSpecification api(UUID person) {
        return visitors.script(person).contentType(ContentType.JSON);
    }

    private Response post(UUID person, String path, Map<String, String> form) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(path);
    }
}
