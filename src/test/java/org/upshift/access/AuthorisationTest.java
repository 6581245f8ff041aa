package org.upshift.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks every cell of the authorisation matrix. */
@QuarkusTest
class AuthorisationTest {
    @Inject
    World world;

    private final Matrix matrix = Matrix.read();

    @BeforeEach
    void populate() {
        world.populate();
    }

    @Test
    void theTableNamesExactlyTheRoutesThatThereAre() {
        var named = matrix.rows().stream()
                .map(row -> row.route().withoutNames())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).containsExactlyElementsOf(Route.all());
        assertThat(named).hasSameSizeAs(matrix.rows());
    }

    @Test
    void everySubjectGetsOnEveryRouteWhatTheTableSays() {
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var row : matrix.rows()) {
            assertThat(row.cells()).as(row.route().toString()).hasSameSizeAs(matrix.subjects());
            for (int subject = 0; subject < matrix.subjects().size(); subject++) {
                var expected = List.of(row.cells().get(subject).split(" +"));
                var given = ask(row.route(), matrix.subjects().get(subject), expected.size());
                asked += expected.size();
                if (!given.equals(expected)) {
                    wrong.add("%s as %s: the table says %s, the service %s"
                            .formatted(row.route(), matrix.subjects().get(subject), expected, given));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked)
                .isGreaterThanOrEqualTo(matrix.rows().size() * matrix.subjects().size());
    }

    /** The paths that routers read in different ways are refused before anything else looks at them. */
    @Test
    void noSpellingOfAPathLeadsAroundARule() {
        for (var row : matrix.rows()) {
            String path = world.path(row.route(), "anonymous", 0);
            for (String variant : List.of(
                    path + ";x=1",
                    path + "%3Bx",
                    "/" + path,
                    "/." + path,
                    "/x/.." + path,
                    path + "%2e",
                    path + "%2f",
                    path + "%00")) {
                int status = RawHttp.status(row.route().method(), variant);
                assertThat(status).as(row.route().method() + " " + variant).isEqualTo(400);
            }
        }
    }

    private List<String> ask(Route route, String subject, int values) {
        var given = new ArrayList<String>();
        for (int whose = 0; whose < values; whose++) {
            int which = values == 2 && whose == 1 ? World.FOREIGN : whose;
            given.add(word(
                    world.request(route, subject).request(route.method(), world.path(route, subject, which)), route));
        }
        return given;
    }

    private static String word(Response response, Route route) {
        int status = response.statusCode();
        boolean toSignIn = status == 303 && response.header("Location").contains("/sign-in?")
                || status == 303 && response.header("Location").endsWith("/sign-in");
        if (status == 401 && route.isApi() || toSignIn) {
            return "in";
        }
        return status < 400 || List.of(400, 409, 410, 415, 422).contains(status) ? "ok" : String.valueOf(status);
    }
}
