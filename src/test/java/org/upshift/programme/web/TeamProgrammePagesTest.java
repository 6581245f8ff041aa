package org.upshift.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.ProgrammeFixture;

@QuarkusTest
class TeamProgrammePagesTest {
    @Inject
    Visitors visitors;

    @Inject
    ProgrammeFixture programmes;

    @Inject
    Statements statements;

    private ProgrammeFixture.Known programme;
    private String page;
    private UUID member;
    private UUID administrator;

    @BeforeEach
    void enterATeam() {
        programme = programmes.full(1, EligibilityRule.ANY);
        page = "/team/programmes/" + programme.slug();
        member = visitors.person("Team Member", Role.TEAM, programme.id());
        administrator = visitors.person("Some Administrator", Role.ADMINISTRATOR, null);
    }

    @Test
    void aTeamSeesItsProgrammesAndNoOthers() {
        var other = programmes.bare();

        visitors.as(member)
                .get("/team/programmes")
                .then()
                .statusCode(200)
                .body(containsString(programme.slug()))
                .body(not(containsString(other.slug())))
                .body(not(containsString("Add a programme")));
        visitors.as(member).get("/team/programmes/" + other.slug()).then().statusCode(404);
        visitors.anyone().get("/team/programmes").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void theFormShowsWhatIsSaidAndSavesWhatIsTyped() {
        String form = visitors.as(member)
                .get(page + "/edit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(form).contains("OUTCOME 1", "READING 1 | https://example.org/1", "First &lt;b&gt;paragraph");

        var typed = typed();
        typed.put("version", version(form));
        typed.put("topics", "Planning\nBehaviours\nMembership\n\nVitality");
        post(visitors.as(member), page + "/edit", typed).then().statusCode(303).header("Location", endsWith(page));

        visitors.anyone()
                .get("/programmes/" + programme.slug())
                .then()
                .body(containsString("<li>Behaviours</li><li>Membership</li>"))
                .body(not(containsString("OUTCOME 1")));
    }

    @Test
    void aTextAsLongAsItMayBeIsSavedAndOneThatIsLongerIsKept() {
        var typed = typed();
        typed.put("purpose", "é".repeat(8000));
        post(visitors.as(member), page + "/edit", typed).then().statusCode(303);

        typed.put("purpose", "é".repeat(8001));
        post(visitors.as(member), page + "/edit", typed)
                .then()
                .statusCode(422)
                .body(containsString("What it is for must be 8,000 characters or fewer"))
                .body(containsString("é".repeat(8001)));
    }

    @Test
    void whoSavesOverTheChangeOfAnotherIsTold() {
        String version = version(visitors.as(member).get(page + "/edit").asString());
        var typed = typed();
        typed.put("version", version);
        post(visitors.as(member), page + "/edit", typed).then().statusCode(303);

        typed.put("outcomes", "My outcome");
        post(visitors.as(member), page + "/edit", typed)
                .then()
                .statusCode(422)
                .body(containsString("Someone changed this while you were working on it"))
                .body(containsString("My outcome"));
    }

    @Test
    void mistakesAreShownBesideTheFieldAndNothingTypedIsLost() {
        var typed = typed();
        typed.put("title", " ");
        typed.put("commitmentDays", "367");
        typed.put("maxims", "A maxim to keep");
        post(visitors.as(member), page + "/edit", typed)
                .then()
                .statusCode(422)
                .body(containsString("<title>Error: "))
                .body(containsString("id=\"title-error\""))
                .body(containsString("Days of release must be a number between 0 and 366"))
                .body(containsString("A maxim to keep"));

        typed = typed();
        typed.put("reading", "Book | javascript:alert(1)");
        post(visitors.as(member), page + "/edit", typed)
                .then()
                .statusCode(422)
                .body(containsString("id=\"reading-error\""))
                .body(containsString("Book | javascript:alert(1)"));
    }

    @Test
    void anAdministratorAddsAProgrammeWithAnAddressOfItsOwn() {
        var typed = typed();
        String slug = "new-" + UUID.randomUUID();
        typed.put("slug", slug);
        post(visitors.as(administrator), "/team/new-programme", typed)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/team/programmes/" + slug + "/people"));
        visitors.anyone().get("/programmes/" + slug).then().statusCode(200);

        post(visitors.as(administrator), "/team/new-programme", typed)
                .then()
                .statusCode(422)
                .body(containsString("Another programme has this address"));
        typed.put("slug", "Not Well-formed");
        post(visitors.as(administrator), "/team/new-programme", typed)
                .then()
                .statusCode(422)
                .body(containsString("id=\"slug-error\""))
                .body(containsString("value=\"Not Well-formed\""));
        post(visitors.as(member), "/team/new-programme", typed).then().statusCode(403);
    }

    @Test
    void theTeamGrowsAndShrinksByAddress() {
        post(visitors.as(member), page + "/people", Map.of("email", "Colleague@Example.org"))
                .then()
                .statusCode(303);
        String people = visitors.as(member).get(page + "/people").asString();
        assertThat(people).contains("colleague@example.org");
        post(visitors.as(member), page + "/people", Map.of("email", "no address"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"email-error\""))
                .body(containsString("no address"));

        String own = removal(people, "Team Member");
        post(visitors.as(member), own, Map.of())
                .then()
                .statusCode(422)
                .body(containsString("You cannot take yourself off the team"));
        post(visitors.as(member), removal(people, "colleague@example.org"), Map.of())
                .then()
                .statusCode(303);
        assertThat(visitors.as(member).get(page + "/people").asString()).doesNotContain("colleague@example.org");
        var stranger = visitors.person("Stranger", Role.TEAM, programmes.bare().id());
        post(visitors.as(stranger), own, Map.of()).then().statusCode(404);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheCohorts() {
        var far = LocalDateTime.of(2999, 1, 1, 23, 59, 59);
        String cookie = visitors.signIn(member);
        programmes.cohort(programme.id(), "One", far);
        long few = statements.during(
                () -> visitors.anyone().cookie(visitors.cookieName(), cookie).get(page));
        programmes.cohort(programme.id(), "Two", far);
        programmes.cohort(programme.id(), "Three", far);

        assertThat(statements.during(() ->
                        visitors.anyone().cookie(visitors.cookieName(), cookie).get(page)))
                .isEqualTo(few)
                .isEqualTo(4);
    }

    private static io.restassured.response.Response post(
            RequestSpecification visitor, String path, Map<String, String> form) {
        return visitor.contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(path);
    }

    private static Map<String, String> typed() {
        return new HashMap<>(Map.of(
                "title", "A title",
                "slug", "any",
                "host", "A host",
                "summary", "A summary",
                "eligibilityRule", "ALL",
                "commitmentDays", "10"));
    }

    private static String version(String form) {
        return first("name=\"version\" value=\"(\\d+)\"", form);
    }

    private static String removal(String people, String who) {
        return first("<dt[^>]*>" + Pattern.quote(who) + "</dt>.*?href=\"([^\"]+/people/[^\"]+)\"", people) + "/removal";
    }

    private static String first(String pattern, String text) {
        var match = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(match.find()).as(pattern + " in " + text).isTrue();
        return match.group(1);
    }
}
